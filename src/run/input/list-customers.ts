import type { ListCustomers } from "../../config/expand.ts";
import { KeywardError } from "../../model/errors.ts";
import { readCustomers } from "../../workato/lists/customers.ts";
import type { Budgets } from "../budget/budgets.ts";
import { apiOptions } from "../workspace/connect.ts";
import type { System, Voice } from "../system.ts";
import { Waits } from "../budget/waits.ts";

/** Lists the customers of an entry through the API, within the rate limit of the run. */
export function customerList(
  budgets: Budgets,
  timeoutMs: number,
  { voice, system }: { readonly voice: Voice; readonly system: System },
): ListCustomers {
  return async (entry) => {
    const options = { workspaces: [entry], timeoutMs };
    const run = { options, system, voice, waits: new Waits(voice, system) };
    const api = apiOptions(entry, budgets.limiterOf(entry), run);
    const ids = await readCustomers({ ...api, stop: system.stop }).catch((error: unknown) => {
      system.stop.throwIfAborted();
      throw error;
    });
    if (ids.length === 0) throw noCustomer(entry.name);
    return ids.map(String);
  };
}

/** An empty list is more probably a token of another workspace than a partner without customers. */
function noCustomer(entry: string): KeywardError {
  return new KeywardError(
    `the list of customers for the workspace entry ${entry} is empty`,
    "check that its token is of a client of the partner's admin workspace, or list the customers' ids in the configuration",
  );
}
