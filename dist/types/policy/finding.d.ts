import type { Note } from "../model/plan.ts";
import type { PlanProblem, Shared } from "../model/problem.ts";
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
/** A violation's message: the policy's own message, who violates it, its place, and what is wrong; also for several of them. */
export declare function violates(subject: Pick<Shared, "of" | "who">, { message, name, source }: Policy, wrong: string): {
    readonly message: string;
    readonly shared: Shared;
};
