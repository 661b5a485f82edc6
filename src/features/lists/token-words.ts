import type { TokenState } from "../../model/token/token.ts";
import { spareWords } from "../overlap/overlap-words.ts";
import type { ListedToken } from "./listed-client.ts";

/** The states of tokens in words, those that need somebody first. */
const states = {
  pending: "issued, not delivered",
  "not-held": "not found",
  "reissued-elsewhere": "reissued elsewhere",
  unknown: "unknown",
  held: "held",
  spare: "spare",
} as const satisfies Record<TokenState, string>;

/** Every state with its words, those that need somebody first. */
export const stateWords: readonly (readonly [string, string])[] = Object.entries(states);

/** A token's state in words, such as "spare: earlier token"; "" if no manifest declares its client. */
export function tokenText({ state, overlap }: Pick<ListedToken, "state" | "overlap">): string {
  if (state === null) return "";
  return state === "spare" && overlap !== null ? `${states[state]}: ${spareWords[overlap]}` : states[state];
}

/** Its place in a list that begins with what needs somebody. */
export function stateOrder(state: TokenState | null): number {
  return state === null ? stateWords.length : stateWords.findIndex(([one]) => one === state);
}
