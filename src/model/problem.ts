import type { PlanRule } from "./rules.ts";
import type { Source } from "./source.ts";

/** Why a plan is refused or could not be made: the rule, its numbers, and the narrow way around it. */
export interface Problem<R extends string = string> {
  /** A stable code of the rule, such as `max-deletes`; for a finding in a file, the finding's. */
  readonly rule: R;
  readonly message: string;
  /** The numbers that the rule compared, by name; empty if it compared none. */
  readonly numbers: Readonly<Record<string, number>>;
  /** What the user can do: as narrow as possible. */
  readonly way: string;
  readonly source: Source | null;
  /** Every place that has this problem, that of `source` included; absent if there is only one. */
  readonly places?: readonly Source[];
}

/** A problem of a plan: its rule decides how the plan ends. */
export interface PlanProblem extends Problem<PlanRule> {
  /** Only until equal ones are put together (plan/guards/one-cause.ts). */
  readonly shared?: Shared;
}

/** What a problem has in common with those of other clients: problems of one rule with the same cause become one. */
export interface Shared {
  readonly of: "client" | "folder path" | "change";
  /** Who has it: a client's title, or a change's. */
  readonly who: string;
  /** What is true of all of them, in the plural: "have the role "x", but no role has that name". */
  readonly predicate: string;
  /** A sentence before it; by default none. */
  readonly before?: string;
  /** The way around it for all of them; by default, that of the first. */
  readonly way?: string;
}
