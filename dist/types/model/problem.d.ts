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
export type PlanProblem = Problem<PlanRule>;
