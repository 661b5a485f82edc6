import { listCustomers } from "../calls.ts";
import { Caller } from "../caller.ts";
import { type ApiOptions, connectionOf } from "../connection.ts";
import { shapeError } from "../failure.ts";
import { WireError } from "../wire.ts";
import type { Listing } from "./page-reading.ts";
import { readPages } from "./pages.ts";

type Customer = { readonly id: number };

/**
 * The managed user ids of all customers of an Embedded partner, ascending: the whole list, or an `ApiError`. A list whose
 * pages may have shifted while it was read is read once more, and both readings must agree.
 */
export async function readCustomers(options: ApiOptions): Promise<readonly number[]> {
  const connection = connectionOf(options);
  const caller = new Caller(connection);
  const read = async (): Promise<Listing<Customer>> => {
    const listing = await readPages((page) => caller.call(listCustomers(page)));
    return listing.more === null ? listing : listing.more();
  };
  try {
    const first = await read();
    const again = first.stable ? first : await read();
    const [ids, same] = [first, again].map(({ items }) => items.map(({ id }) => id).sort((a, b) => a - b));
    if (ids === undefined || String(ids) !== String(same))
      throw new WireError("two readings of the list differ: it changed while it was read");
    return ids;
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    const { context } = connection;
    throw shapeError(context, listCustomers(1), error.message, {
      status: 200,
      cause: error,
      permanent: true,
    });
  } finally {
    if (options.transport === undefined) await connection.transport.close();
  }
}
