import { type PolicyFindings } from "./finding.ts";
import type { JudgedChange, JudgedClient, PolicyInput } from "./input.ts";
/** Judges these clients, changed or not, and these changes. A result that depends on an unknown fact is refused. */
export declare function policyFindings(input: PolicyInput, clients: readonly JudgedClient[], changes: readonly JudgedChange[]): PolicyFindings;
