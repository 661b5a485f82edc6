import { listCustomers } from "../calls.ts";
import { Caller } from "../caller.ts";
import { type ApiOptions, connectionOf } from "../connection.ts";
import { shapeError } from "../failure.ts";
import { WireError } from "../wire.ts";
import { readPages } from "./pages.ts";

/**
 * The managed user ids of all customers of an Embedded partner, ascending: the whole list, or an `ApiError`. Its answers
 * are not known to hold a total, so that a page that repeats a row is what shows that rows moved: then the list is read
 * once more, and both readings must agree. A customer that is missed nevertheless is not in this run, and not changed.
 */
export async function readCustomers(options: ApiOptions): Promise<readonly number[]> {
  const connection = connectionOf(options);
  const caller = new Caller(connection);
  try {
    const first = await readOnce(caller);
    const again = first.rows === first.ids.length ? first : await readOnce(caller);
    if (String(first.ids) !== String(again.ids))
      throw new WireError("two readings of the list differ: it changed while it was read");
    return first.ids;
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

async function readOnce(caller: Caller): Promise<{ readonly ids: readonly number[]; readonly rows: number }> {
  let rows = 0;
  const listing = await readPages(async (number) => {
    const page = await caller.call(listCustomers(number));
    rows += page.items.length;
    return page;
  });
  const { items } = listing.more === null ? listing : await listing.more();
  return { ids: items.map(({ id }) => id).sort((a, b) => a - b), rows };
}
