import type { Note } from "./plan.ts";
import type { PlanProblem, Shared } from "./problem.ts";
import type { NoteRule, PlanRule } from "./rules.ts";
import type { Source } from "./source.ts";

/** The content of a problem besides its rule; `numbers` and `source` default to none. */
export interface ProblemFacts {
  readonly message: string;
  readonly way: string;
  readonly numbers?: Readonly<Record<string, number>>;
  readonly source?: Source | null;
  /** By default, no other client can have the same problem. */
  readonly shared?: Shared;
}

/** Makes a problem. */
export function problem(
  rule: PlanRule,
  { message, way, numbers = {}, source = null, shared }: ProblemFacts,
): PlanProblem {
  return { rule, message, numbers, way, source, ...(shared === undefined ? {} : { shared }) };
}

/** Makes a note. */
export function note(rule: NoteRule, message: string, source: Source | null): Note {
  return { rule, message, source };
}

/** Ids for a message: `id 5`, `ids 5 and 6`. */
export function idList(clients: readonly { readonly id: number }[]): string {
  const ids = clients.map(({ id }) => String(id)).sort((a, b) => Number(a) - Number(b));
  const last = ids.pop() ?? "";
  return ids.length === 0 ? `id ${last}` : `ids ${ids.join(", ")} and ${last}`;
}

/** The end of a message that suggests similar names: `; did you mean A or B?`, or nothing. */
export function didYouMean(names: readonly string[]): string {
  return names.length === 0 ? "" : `; did you mean ${names.map((name) => `"${name}"`).join(" or ")}?`;
}
