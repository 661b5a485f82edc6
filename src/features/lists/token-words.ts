import type { TokenState } from "../../model/token/token.ts";

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

/** A token's state in words; "" if no manifest declares its client. */
export function stateText(state: TokenState | null): string {
  return state === null ? "" : states[state];
}

/** Its place in a list that begins with what needs somebody. */
export function stateOrder(state: TokenState | null): number {
  return state === null ? stateWords.length : stateWords.findIndex(([one]) => one === state);
}
