import type { PlanDocument } from "../model/plan.ts";
import type { Prepared } from "../run/prepare.ts";
import type { System } from "../run/system.ts";
/** What is asked of a plan. */
export interface PlanChoices {
    /** Whether unmanaged clients in scope are deleted, where the configuration does not say so; by default not. */
    readonly prune?: boolean;
}
/**
 * Plans every workspace that was loaded, and changes nothing. A workspace that is refused or cannot be read is in the
 * document with its problems; throws `KeywardError` for what keeps all of them from being planned.
 */
export declare function plan(prepared: Prepared, system: System, { prune }?: PlanChoices): Promise<PlanDocument>;
