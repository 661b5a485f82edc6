import { ApiError } from "../../model/errors.ts";
import { vocabulary } from "../../plan/difference/field-changes.ts";
import type { PlanInput } from "../../plan/input.ts";
import { listsFoldersOf } from "../../plan/resolve/resolve.ts";
import { containsRolesOf } from "../../plan/resolve/roles.ts";
import { otherEnvironment } from "../../policy/unknown-facts.ts";
import type { ReadApi } from "../../workato/api.ts";
import { walkFolders } from "../../workato/lists/folder-walk.ts";
import { readRolesFor } from "../../workato/lists/settled.ts";
import { folderIds, type Names } from "./inventory/names.ts";

/** The names of a workspace that could not be read. */
export const noNames: Names = {
  roles: new Map(),
  folders: new Map(),
  unread: { roles: null, folders: null },
  askedFolders: false,
};

/**
 * The names of roles and folders for a report. The plan may have read them already; otherwise the roles cost one list.
 * Folders are listed only if `askedFolders`: one request for each folder. A list that cannot be read costs only names.
 */
export async function readNames(
  api: Pick<ReadApi, "readRoles" | "readFolders">,
  input: PlanInput,
  askedFolders: boolean,
): Promise<Names> {
  const known = vocabulary(input.roles, input.folderPaths);
  const { policyFacts } = input;
  const roles = await missingRoles(api, input);
  const folders = new Map([...policyFacts.folderPaths, ...known.folders]);
  const walked = await missingFolders(api, input, folders, askedFolders);
  return {
    roles: new Map([...policyFacts.roleNames, ...known.roles, ...roles.found]),
    folders: new Map([...walked.found, ...folders]),
    unread: { roles: roles.failure, folders: walked.failure },
    askedFolders,
  };
}

interface Found {
  readonly found: ReadonlyMap<number, string>;
  readonly failure: string | null;
}

const nothing: Found = { found: new Map(), failure: null };

async function missingRoles(
  api: Pick<ReadApi, "readRoles">,
  { roles, live, policyFacts }: PlanInput,
): Promise<Found> {
  if (roles !== null || policyFacts.roleNames.size > 0 || live.every(({ role }) => role === null))
    return nothing;
  return unlessUnreadable(async () => {
    const read = await readRolesFor(api, (shown) => containsRolesOf(shown, [], live));
    return new Map(read.map(({ id, name }) => [id, name]));
  });
}

async function missingFolders(
  api: Pick<ReadApi, "readFolders">,
  { live, folderEnvironment }: PlanInput,
  known: ReadonlyMap<number, string>,
  asked: boolean,
): Promise<Found> {
  const listed = live.filter((client) => listsFoldersOf(folderEnvironment, client));
  const wanted = new Set(listed.flatMap(folderIds).filter((id) => !known.has(id)));
  if (!asked) return nothing;
  // The folders of other environments cannot be asked for.
  const elsewhere = listed.length < live.length ? otherEnvironment(folderEnvironment) : null;
  const walked = wanted.size === 0 ? nothing : await unlessUnreadable(() => walkFolders(api, wanted));
  return { ...walked, failure: walked.failure ?? elsewhere };
}

async function unlessUnreadable(read: () => Promise<ReadonlyMap<number, string>>): Promise<Found> {
  try {
    return { found: await read(), failure: null };
  } catch (error) {
    if (!(error instanceof ApiError) || error.failure === "aborted") throw error;
    return { found: new Map(), failure: error.message };
  }
}
