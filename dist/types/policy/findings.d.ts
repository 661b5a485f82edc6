import { type Change, type Note } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";
import { type Applied } from "./judge.ts";
import type { Policy } from "./policy.ts";
import type { Created, Identified } from "../plan/identify.ts";
import type { PlanInput } from "../plan/input.ts";
import { type ProblemFacts } from "../plan/problems.ts";
/** What the policies have against a plan: problems that refuse it, and notes that refuse nothing. */
export interface PolicyFindings {
    readonly problems: readonly Problem[];
    readonly notes: readonly Note[];
}
/** Judges every desired client, changed or not, and every change; those of `self` and unmanaged ones are not judged. */
export declare function policyFindings(input: PlanInput, identified: Pick<Identified, "creates" | "managed">, changes: readonly Change[]): PolicyFindings;
/** The same for changes alone: what a run that only rotates is asked. */
export declare function changePolicyFindings(input: PlanInput, identified: Pick<Identified, "creates" | "managed">, changes: readonly Change[]): PolicyFindings;
/** What a policy has against a client or a change. */
export interface Finding extends ProblemFacts {
    readonly rule: "policy" | "policy-undecided";
    readonly severity: Policy["severity"];
}
/** Findings by their severity: errors are problems, warnings are notes. */
export declare function gather(findings: readonly Finding[]): PolicyFindings;
/** What a policy that is for a client has against it, or null. */
export declare function appliedFinding(client: Pick<Created["declared"], "name" | "environment" | "source">, { policy, matched, judgement }: Applied): Finding | null;
