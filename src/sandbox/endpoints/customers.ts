import { type Answer, failure, json } from "./answer.ts";
import { asked, pageOf } from "./pages.ts";
import type { Readings } from "../readings.ts";
import type { SeedCustomer } from "../seed.ts";

/** `/managed_users`: the list of the partner's customers. */
export function customerList(
  customers: readonly SeedCustomer[],
  query: URLSearchParams,
  readings: Readings,
): Answer {
  if (readings.forbid.includes("customers")) return failure(403, "Forbidden", readings);
  const rows = customers.map(({ id, external_id }) => ({
    id,
    external_id,
    name: `Customer ${id}`,
    trial: false,
  }));
  return json(200, { result: pageOf(rows, asked(query, readings)) });
}
