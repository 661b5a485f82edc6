import type { WorkspaceOptions } from "../../config/options.ts";
import { KeywardError } from "../../model/errors.ts";
import { sameName } from "../../model/names.ts";
import type { SelfEntry } from "../../model/ownership.ts";
import { didYouMean } from "../../model/make-problem.ts";
import { nearest } from "../../util/nearest.ts";
import { type Survey, topFolders } from "./survey.ts";
import { environmentOf, idOf, nameOf, type Row } from "./wire.ts";

/** What the probe's client is given. */
export interface Target {
  readonly role: { readonly id: number; readonly name: string | null };
  readonly folder: number;
  /** Null: the workspace has no environments. */
  readonly environment: string | null;
}

/** What the user asked for; null: the first folder that the token sees, and the environment of its own client. */
export interface PlaceFlags {
  readonly folder: number | null;
  readonly environment: string | null;
}

/** Decides where the probe's client is; throws `KeywardError` where that is not clear. */
export function choosePlace(
  flags: PlaceFlags,
  survey: Survey,
  { self }: Pick<WorkspaceOptions, "self">,
): Omit<Target, "role"> {
  return {
    folder: flags.folder ?? firstFolder(survey),
    environment: flags.environment ?? environmentOfToken(survey, self ?? []),
  };
}

/** Reads `--folder`; throws `KeywardError` for anything but an id. */
export function folderFlag(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new KeywardError(
    `--folder ${JSON.stringify(text)} is not the id of a folder`,
    "write its numeric id",
  );
}

/** The role that is written as a name or an id; throws `KeywardError` for a name that is not exactly one role's. */
export function chooseRole(wanted: string, { roles }: Survey): Target["role"] {
  const rows = roles.rows ?? [];
  if (/^\d{1,15}$/.test(wanted)) {
    const id = Number(wanted);
    const row = rows.find((one) => idOf(one) === id);
    return { id, name: row === undefined ? null : nameOf(row) };
  }
  if (roles.rows === null)
    throw new KeywardError(
      `the role ${JSON.stringify(wanted)} cannot be looked up: the token may not list roles`,
      `write --role with the role's numeric id, or ${roles.answer.error().remedy}`,
    );
  return namedRole(wanted, rows);
}

function namedRole(wanted: string, rows: readonly Row[]): Target["role"] {
  const named = rows.filter((row) => sameName(nameOf(row), wanted));
  const [first, ...others] = named;
  if (first === undefined)
    throw new KeywardError(
      `no role has the name ${JSON.stringify(wanted)}${didYouMean(nearest(wanted, rows.map(nameOf)))}`,
      "write --role with the name or id of a role: `keyward roles` lists them",
    );
  if (others.length > 0)
    throw new KeywardError(
      `${named.length} roles have the name ${JSON.stringify(wanted)}: ${named.map(idOf).join(", ")}`,
      "write --role with the id of one",
    );
  return { id: idOf(first) ?? 0, name: nameOf(first) };
}

function firstFolder({ folders }: Survey): number {
  const [first] = topFolders(folders.rows ?? []);
  if (first !== undefined) return first;
  throw new KeywardError(
    folders.rows === null ? "the token may not list folders" : "the token sees no folder",
    "write --folder with the id of a folder (a project's), which the probe's client is given",
  );
}

/** The environment of the client whose token is used, if `self` names it; else the only one that live clients have. */
function environmentOfToken({ clients, environments }: Survey, self: readonly SelfEntry[]): string | null {
  const own = clients.rows.filter((row) => self.some((entry) => isEntry(entry, row)));
  const candidates = own.length > 0 ? [...new Set(own.map(environmentOf))] : environments;
  const [only = null, ...others] = candidates;
  if (others.length === 0) return only;
  throw new KeywardError(
    `the workspace has several environments: ${environments.join(", ")}`,
    "write --environment with the one that the API token belongs to",
  );
}

function isEntry(entry: SelfEntry, row: Row): boolean {
  if (entry.kind === "id") return entry.id === idOf(row);
  const elsewhere = entry.environment !== undefined && !sameName(entry.environment, environmentOf(row));
  return sameName(entry.name, nameOf(row)) && !elsewhere;
}
