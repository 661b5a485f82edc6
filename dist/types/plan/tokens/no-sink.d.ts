import type { Change } from "../../model/change.ts";
import type { Note, WorkspacePlan } from "../../model/plan.ts";
/** One note for all clients of a plan that cannot be created yet, because their tokens would go nowhere; one more for those that rule out a token. */
export declare function noSinkNotes(changes: readonly Change[]): readonly Note[];
/** A plan as a command that changes anything must see it: refused if a token would be issued without a sink. */
export declare function needingSinks(plan: WorkspacePlan): WorkspacePlan;
