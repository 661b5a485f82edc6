import type { Identity } from "../../model/client.ts";
import type { Scope } from "../../model/ownership.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { Claims } from "./claim.ts";
export { matchesGlob } from "../../util/glob.ts";
/** Whether an identity is inside a scope; null: everything is. A client without an environment has the empty name. */
export declare function inScope(scope: Scope | null, { name, environment }: Identity): boolean;
/** Refuses declared clients that are outside the scope, and those whose live client is. */
export declare function scopeProblems(scope: Scope | null, { claims, creates }: Claims): readonly PlanProblem[];
/** A scope for a message: `names: team-*; environments: Production`. */
export declare function describeScope({ names, environments }: Scope): string;
