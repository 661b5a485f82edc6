import type { Flags, Options } from "../../config/options.ts";
import { timeoutFlag } from "../../config/flags.ts";
import { Budgets } from "../budget/budgets.ts";
import { customerList } from "./list-customers.ts";
import { readOptions } from "./read-options.ts";
import type { System, Voice } from "../system.ts";

/** The options of a command that calls the API, and the rate limits of its run. */
export interface OnlineOptions {
  readonly options: Options;
  readonly budgets: Budgets;
}

/** The options of a command that calls the API: customers of an entry with `customers: all` are listed by it. Throws as `loadOptions` does. */
export async function onlineOptions(flags: Flags & Partial<Voice>, system: System): Promise<OnlineOptions> {
  const timeoutMs = timeoutFlag(flags.timeout);
  const budgets = new Budgets({ timeoutMs }, system);
  const { quiet = false, verbose = false } = flags;
  const list = customerList(budgets, timeoutMs, { voice: { format: "text", quiet, verbose }, system });
  return { options: await readOptions(flags, system, list), budgets };
}
