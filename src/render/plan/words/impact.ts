import { fieldOf } from "../../../fields/change.ts";
import type { Change } from "../../../model/change.ts";
import type { Effect, RiskCode } from "../../../model/risk.ts";
import { createText, riskText, type WordsAbout } from "./risk-words.ts";

/** One effect of a change on access, as text that is not yet safe to print; `effect` null: neither more nor less access. */
export interface Impact {
  readonly effect: Effect | null;
  readonly words: string;
}

/** The effect of a change of a token's destination. */
export const otherPlace = "its next token reaches another place";

const unaffected: Impact = { effect: null, words: "access stays as it is" };

/** The risks that the one sentence about a new client covers in addition to its role. */
const coveredByCreate: readonly RiskCode[] = [
  "all-folders-granted",
  "open-to-every-address",
  "open-to-most-addresses",
];

/** The effects of a change on access, one line each: at least one. */
export function impacts(change: Change, about: WordsAbout = "one"): readonly Impact[] {
  const { action, risks } = change;
  const own = action === "create" ? risks.filter(({ code }) => !coveredByCreate.includes(code)) : risks;
  const lines = own.map((risk): Impact => ({ effect: risk.effect, words: riskText(risk, change, about) }));
  if (action === "create") return [created(change, own.length < risks.length), ...lines];
  const name = renamed(change);
  return [...name, ...(lines.length > 0 ? lines : [unaffected])];
}

function created(change: Change, widens: boolean): Impact {
  return { effect: widens ? "widens" : null, words: createText(change) };
}

function renamed(change: Change): readonly Impact[] {
  const before = change.action === "update" ? fieldOf(change, "name")?.before : null;
  return before ? [{ effect: null, words: `renamed from ${before}` }] : [];
}
