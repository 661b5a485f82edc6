import type { Note } from "../model/plan.ts";
import type { PlanProblem } from "../model/problem.ts";
import { type ProblemFacts } from "../model/make-problem.ts";
import type { Policy } from "./policy.ts";
/** A violation, or facts that policies need but that are not known. */
export interface Finding extends ProblemFacts {
    readonly rule: "policy" | "policy-undecided";
    readonly severity: Policy["severity"];
}
/** What the policies report about a plan: problems that refuse it, and notes that refuse nothing. */
export interface PolicyFindings {
    readonly problems: readonly PlanProblem[];
    readonly notes: readonly Note[];
}
/** Errors are problems, warnings are notes. */
export declare function bySeverity(findings: readonly Finding[]): PolicyFindings;
/** The beginning of a violation's message: the policy's own message, what violates it, and its place. */
export declare function violates(who: string, { message, name, source }: Policy): string;
