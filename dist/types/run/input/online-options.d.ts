import type { Flags, Options } from "../../config/options.ts";
import { Budgets } from "../budget/budgets.ts";
import type { System, Voice } from "../system.ts";
/** The options of a command that calls the API, and the rate limits of its run. */
export interface OnlineOptions {
    readonly options: Options;
    readonly budgets: Budgets;
}
/** The options of a command that calls the API: customers of an entry with `customers: all` are listed by it. Throws as `loadOptions` does. */
export declare function onlineOptions(flags: Flags & Partial<Voice>, system: System): Promise<OnlineOptions>;
