import type { Desired, Live } from "../../model/client.ts";
import type { Note } from "../../model/plan.ts";
import type { PlanProblem } from "../../model/problem.ts";
/** Refuses creates beside a delete that is the same but for its name: a rename that nobody declared. */
export declare function undeclaredRenames(creates: readonly Desired[], deletes: readonly Live[]): readonly PlanProblem[];
/** Tells where one create and one unmanaged client are the same but for the name. */
export declare function probableRenames(creates: readonly Desired[], unmanaged: readonly Live[]): readonly Note[];
