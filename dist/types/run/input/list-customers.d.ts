import type { ListCustomers } from "../../config/expand.ts";
import type { Budgets } from "../budget/budgets.ts";
import type { System, Voice } from "../system.ts";
/** Lists the customers of an entry through the API, within the rate limit of the run. */
export declare function customerList(budgets: Budgets, timeoutMs: number, { voice, system }: {
    readonly voice: Voice;
    readonly system: System;
}): ListCustomers;
