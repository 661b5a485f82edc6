import type { Desired, Live } from "../../model/client.ts";
import type { Note } from "../../model/plan.ts";
import type { PlanProblem } from "../../model/problem.ts";
/** Refuses a create if a client that differs only by name would be deleted: a rename that was not declared. */
export declare function undeclaredRenames(creates: readonly Desired[], deletes: readonly Live[]): readonly PlanProblem[];
/** Adds a note if one create and one unmanaged client differ only by name. */
export declare function probableRenames(creates: readonly Desired[], unmanaged: readonly Live[]): readonly Note[];
