import type { RawAnswer, RawApi, RawRequest } from "../../workato/raw.ts";
import { Calls } from "../../workato/calls.ts";
import { pageSize } from "../../workato/lists/page-reading.ts";
import { workspacePaths } from "../../workato/paths.ts";
import { idOf, type Row, rowsOf } from "./wire.ts";

/** One reading of a list, with its answers as they came. */
export interface Listed {
  readonly rows: readonly Row[];
  readonly pages: readonly RawAnswer[];
}

const calls = new Calls(workspacePaths);

/** The request for one page of the list of clients. */
export function clientsPage(page: number, perPage = pageSize): RawRequest {
  return { ...calls.listClients(page), path: `${workspacePaths.clients}?page=${page}&per_page=${perPage}` };
}

/** Reads a list to its end: a page without a new row, because a server may return fewer rows than it says. Throws `ApiError`. */
export async function readList(
  api: RawApi,
  request: (page: number) => RawRequest = clientsPage,
  first: RawAnswer | null = null,
): Promise<Listed> {
  const rows = new Map<number, Row>();
  const pages: RawAnswer[] = [];
  for await (const answer of pagesOf(api, request, first)) {
    const known = rows.size;
    for (const row of rowsOf(answer.body) ?? []) rows.set(idOf(row) ?? 0, row);
    pages.push(answer);
    if (rows.size === known) break;
  }
  return { rows: [...rows.values()], pages };
}

/** The row of a client in the list, or null; the page where new clients are expected is read first. */
export async function findInList(api: RawApi, id: number, likelyPage: number): Promise<Row | null> {
  const likely = await api.send(clientsPage(likelyPage));
  const isIt = (row: Row): boolean => idOf(row) === id;
  const found = rowsOf(likely.body)?.find(isIt);
  if (found !== undefined) return found;
  return (await readList(api, clientsPage, likelyPage === 1 ? likely : null)).rows.find(isIt) ?? null;
}

async function* pagesOf(
  api: RawApi,
  request: (page: number) => RawRequest,
  first: RawAnswer | null,
): AsyncGenerator<RawAnswer> {
  for (let page = 1; ; page += 1) {
    const answer = page === 1 && first !== null ? first : await api.send(request(page));
    if (answer.status !== 200 || rowsOf(answer.body) === null) throw answer.error();
    yield answer;
  }
}

/** The page on which a new client is expected: the last one that had rows. */
export function lastPageOf({ pages }: Listed): number {
  return Math.max(1, pages.length - 1);
}
