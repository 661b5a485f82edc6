import type { Declared, Live } from "../../model/client.ts";
import type { PlanProblem } from "../../model/problem.ts";
/** The environments of the live clients, sorted, in NFC; empty if the workspace has none, or no client. */
export declare function environmentsSeen(live: readonly Live[]): readonly string[];
/** The declared clients whose environment cannot be right, each with its problem. */
export declare function environmentProblems(declared: readonly Declared[], live: readonly Live[], named: readonly string[]): ReadonlyMap<Declared, PlanProblem>;
/** Refuses creates whose name is unmanaged in another environment: the environment was renamed, or is misspelled. */
export declare function renamedEnvironmentProblems(creates: readonly Declared[], unmanaged: readonly Live[]): readonly PlanProblem[];
