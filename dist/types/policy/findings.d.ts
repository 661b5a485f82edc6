import { type PolicyFindings } from "./finding.ts";
import type { JudgedChange, JudgedClient, PolicyInput } from "./input.ts";
/** Judges these clients, changed or not, and these changes. What depends on a fact that is not known is refused. */
export declare function policyFindings(input: PolicyInput, clients: readonly JudgedClient[], changes: readonly JudgedChange[]): PolicyFindings;
