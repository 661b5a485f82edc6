import { isSuccess } from "../../http/exchange.ts";
import { Calls } from "../../workato/calls.ts";
import { pageSize } from "../../workato/lists/page-reading.ts";
import { workspacePaths } from "../../workato/paths.ts";
import type { RawAnswer, RawApi, RawRequest } from "../../workato/raw.ts";
import { type Listed, readList } from "./client-list.ts";
import { environmentOf, idOf, type Row, rowsOf } from "./wire.ts";

/** What the workspace shows before anything is created. */
export interface Survey {
  readonly clients: Listed;
  readonly ids: ReadonlySet<number>;
  /** The names of the environments that live clients have. */
  readonly environments: readonly string[];
  readonly roles: Lookup;
  /** The home folder's list. */
  readonly folders: Lookup;
  /** A folder within another one, and the answer that showed it; null if none was found. */
  readonly nested: { readonly id: number; readonly parent: number } | null;
}

/** A list that the token may or may not read. */
export interface Lookup {
  readonly answer: RawAnswer;
  /** Null if the answer is not such a list. */
  readonly rows: readonly Row[] | null;
}

/** How many folders are searched for a nested one. */
const searched = 3;

const calls = new Calls(workspacePaths);

/** Reads clients, roles and folders; `folder` is the one that was asked for. Throws `ApiError` if the clients cannot be read. */
export async function readSurvey(api: RawApi, folder: number | null): Promise<Survey> {
  const clients = await readList(api);
  const roles = await lookUp(api, (page) => calls.listRoles(page));
  const folders = await lookUp(api, (page) => calls.listFolders(null, page));
  const parents = folder === null ? topFolders(folders.rows ?? []) : [folder];
  const environments = clients.rows.flatMap((row) => environmentOf(row) ?? []);
  return {
    clients,
    ids: new Set(clients.rows.flatMap((row) => idOf(row) ?? [])),
    environments: [...new Set(environments)],
    roles,
    folders,
    nested: folders.rows === null ? null : await findNested(api, parents.slice(0, searched)),
  };
}

/** The ids of the folders in a list that are not within another folder of the list. */
export function topFolders(rows: readonly Row[]): readonly number[] {
  const ids = new Set(rows.map(idOf));
  return rows.filter((row) => !ids.has(parentOf(row))).flatMap((row) => idOf(row) ?? []);
}

/** The id of the folder that holds a folder, or null. */
export function parentOf(row: Row): number | null {
  return idOf({ id: row["parent_id"] });
}

async function lookUp(api: RawApi, request: (page: number) => RawRequest): Promise<Lookup> {
  const answer = await api.send(request(1));
  const rows = isSuccess(answer) ? rowsOf(answer.body) : null;
  if (rows === null || rows.length < pageSize) return { answer, rows };
  return { answer, rows: (await readList(api, request, answer)).rows };
}

async function findNested(api: RawApi, parents: readonly number[]): Promise<Survey["nested"]> {
  for (const parent of parents) {
    const { rows } = await lookUp(api, (page) => calls.listFolders(parent, page));
    const child = rows?.find((row) => parentOf(row) === parent);
    const id = child === undefined ? null : idOf(child);
    if (id !== null) return { id, parent };
  }
  return null;
}
