import type { System } from "../system.ts";
import type { WorkspacePlan } from "../../model/plan.ts";
import type { Gate } from "../task.ts";
/**
 * Whether the plans may be applied. Throws `StaleError` if they are not what was reviewed, and the signal's reason if
 * it aborts before the answer.
 */
export declare function passes(gate: Gate, plans: readonly WorkspacePlan[], system: System): Promise<boolean>;
/** Whether any of the plans changes anything. */
export declare function hasChanges(plans: readonly WorkspacePlan[]): boolean;
