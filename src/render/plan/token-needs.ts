import type { TokenRow, WorkspacePlan } from "../../model/plan.ts";
import { concernText } from "../token-concern.ts";
import { numberText, plural } from "../words.ts";
import { clientText } from "./plan-view.ts";

/** A state, its text for one token, and for a count of tokens if it differs. */
type TokenWords = readonly [state: TokenRow["state"], one: string, counted?: string];

const stateWords: readonly TokenWords[] = [
  ["pending", "issued and not delivered"],
  ["not-held", "not found in any of its sinks", "not found in any sink"],
  ["reissued-elsewhere", "reissued elsewhere"],
];

const concernWords = [
  ["migrated", "to be replaced"],
  ["no-live-token", "without a live token"],
] as const;

/** What a person can do about the tokens that need attention and that no change of the plan rotates. */
export function tokenHint({ tokens, changes }: Pick<WorkspacePlan, "tokens" | "changes">): string {
  const needing = tokensNeedingAction(tokens ?? []);
  const rotated = new Set((changes ?? []).flatMap(({ action, id }) => (action === "rotate" ? [id] : [])));
  const planned = needing.filter(({ id }) => rotated.has(id)).length;
  const way =
    "run `keyward rotate` to rotate tokens that are due and held, or `keyward rotate NAME` to let keyward manage that token";
  if (planned === 0) return `apply rotates none of these: ${way}`;
  if (planned === needing.length) return "the changes above rotate all of these";
  return `the changes above rotate ${numberText(planned)} of these; for the others, ${way}`;
}

/** The tokens that need attention, the oldest first. */
export function tokensNeedingAction(tokens: readonly TokenRow[]): readonly TokenRow[] {
  const age = ({ age_days }: TokenRow): number => age_days ?? Number.POSITIVE_INFINITY;
  const quiet: readonly TokenRow["state"][] = ["held", "unknown", "spare"];
  return tokens
    .filter(({ due, state, concerns }) => due || !quiet.includes(state) || concerns.length > 0)
    .sort((a, b) => age(b) - age(a) || a.id - b.id);
}

/** One token in a list, not yet safe to print: "orders (Production, id 5): 200 days old, due, held". */
export function tokenText(token: TokenRow): string {
  const age = token.age_days === null ? "of unknown age" : `${plural(token.age_days, "day")} old`;
  const state = stateWords.find(([state]) => state === token.state)?.[1] ?? token.state;
  const concerns = token.concerns.map(concernText);
  const facts = [age, ...(token.due ? ["due"] : []), state, ...concerns];
  return `${clientText(token)}: ${facts.join(", ")}`;
}

/** Counts of tokens that need attention: "3 due", "1 reissued elsewhere". */
export function tokenTexts(tokens: readonly TokenRow[]): readonly string[] {
  const due = tokens.filter((token) => token.due).length;
  const states = stateWords.map(([state, one, counted = one]) => {
    const count = tokens.filter((row) => row.state === state).length;
    return [count, counted] as const;
  });
  const concerned = concernWords.map(([concern, words]) => {
    const count = tokens.filter(({ concerns }) => concerns.includes(concern)).length;
    return [count, words] as const;
  });
  const all = [[due, "due"] as const, ...states, ...concerned];
  return all.filter(([count]) => count > 0).map(([count, words]) => `${numberText(count)} ${words}`);
}
