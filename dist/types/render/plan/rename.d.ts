import type { Change } from "../../model/change.ts";
import type { TokenChange } from "../../model/plan.ts";
/**
 * Whether a change does no more than give a client another name: it has the access that it had, and its next token goes
 * to the same folder of the same sink as before, under the new name. Its risk is still in the plan's data, for policies;
 * the reader of a plan finds both places at a client that was renamed, not at one whose access widens.
 */
export declare function isRename(change: Change | TokenChange): boolean;
