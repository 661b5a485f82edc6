import { stat } from "node:fs/promises";
import type { ManifestPath, Options, WorkspaceOptions } from "../../config/options.ts";
import { entryOf } from "../../model/customer-workspace.ts";
import { InputError, KeywardError } from "../../model/errors.ts";
import { findFiles } from "../../manifest/read/files.ts";
import type { Manifests } from "../../manifest/read/read.ts";
import type { Declared, Live } from "../../model/client.ts";
import { claimLive } from "../../plan/identity/claim.ts";
import { type DriftInput, findDrift } from "./find-drift.ts";
import { type ImportInput, sharedIdentities } from "./choose-imports.ts";
import type { InheritedRule } from "./inherited.ts";
import { importable, undeclared } from "./importable.ts";
import { possiblePairs } from "./possible-pairs.ts";
import { observePairs } from "./read-pairs.ts";
import { folderEnvironment, listsFoldersOf, needsRoles, pathsToResolve } from "../../plan/resolve/resolve.ts";
import { containsRolesOf } from "../../plan/resolve/roles.ts";
import { findSelf } from "../../plan/identity/self.ts";
import { readSettled } from "../../run/plan-workspace.ts";
import { placesOf } from "../../sinks/observe.ts";
import { ownedBy } from "../../sinks/owned.ts";
import type { Sink } from "../../sinks/sink.ts";
import { workspaceRef } from "../../run/workspace/workspace-ref.ts";
import type { ReadApi } from "../../workato/api.ts";
import { readRolesFor } from "../../workato/lists/settled.ts";
import { unlessForbidden } from "../../workato/forbidden.ts";
import { resolveFolderPaths } from "../../workato/lists/folders.ts";
import { unambiguousPaths } from "../../workato/lists/folder-labels.ts";
import { scopesOf, sinksOf } from "../../run/attempt.ts";
import { readDeclared } from "../../run/prepare.ts";
import type { System } from "../../run/system.ts";

/** What the manifests of a workspace declare; paths without a manifest declare nothing. */
export async function readExisting(
  workspace: WorkspaceOptions,
  extra: readonly ManifestPath[],
  options: Options,
): Promise<{ readonly declared: readonly Declared[]; readonly files: readonly string[] }> {
  const all = [...workspace.manifests, ...extra];
  const exists = await Promise.all(all.map((one) => hasManifest(one, options)));
  const manifests = all.filter((_, index) => exists[index]);
  if (manifests.length === 0) return { declared: [], files: [] };
  try {
    return await readDeclared({ ...workspace, manifests }, options);
  } catch (error) {
    // Address lists alone declare no client, which is what an import is for.
    if (error instanceof InputError && error.findings.every(({ rule }) => rule === "no-clients"))
      return { declared: [], files: [] };
    throw error;
  }
}

/** False if there is no manifest at a path; other findings are reported when all manifests are read together. */
async function hasManifest(manifests: ManifestPath, { folder }: Options): Promise<boolean> {
  const { findings } = await findFiles([manifests], folder);
  return !findings.some(({ rule }) => rule === "no-manifest");
}

/** Reads the input for an import into one workspace. */
export async function readImportWorld(
  workspace: WorkspaceOptions,
  { declared, inherited }: { readonly declared: readonly Declared[]; readonly inherited: InheritedRule },
  options: Options,
  api: ReadApi,
  system: System,
): Promise<ImportInput> {
  const sinks = await sinksOf(options, system);
  const world = { ...(await readBaseInput(workspace, declared, options, api, sinks)), ...inherited };
  const { live } = world;
  const wanted = undeclared(live, workspace, claimLive(declared, live), findSelf(live, workspace).ids);
  const roles =
    wanted.length === 0
      ? null
      : await unlessForbidden(readRolesFor(api, (known) => containsRolesOf(known, [], wanted)));
  const known = { ...world, roles, folderPaths: await pathsOf(wanted, live, workspace, api) };
  const possible = possiblePairs(importable(known).clients, known.overlapName, sharedIdentities(known));
  const ref = workspaceRef(workspace);
  const pairs = await observePairs(possible, known, ref, ownedBy(sinks, ref, system.clock));
  return { ...known, pairs };
}

async function readBaseInput(
  workspace: WorkspaceOptions,
  declared: readonly Declared[],
  options: Options,
  api: ReadApi,
  sinks: ReadonlyMap<string, Sink>,
): Promise<ImportInput> {
  const live = await readSettled(api, workspace);
  const { name, customer } = workspace;
  return {
    declared,
    live,
    ownership: workspace,
    roles: null,
    folderPaths: new Map(),
    folderEnvironment: folderEnvironment(live, workspace, workspace.customer),
    tokens: options.tokens,
    overlaps: options.tokens.overlap ?? false,
    overlapName: options.tokens.overlap_name,
    pairs: [],
    placesOf: (client, id) => placesOf(client, { name, customer }, sinks, id),
    sinkScopes: scopesOf(options.sinks),
    taken: [],
  };
}

/** Reads the input for finding drift, which includes what the names in the manifests resolve to. */
export async function readDriftWorld(
  workspace: WorkspaceOptions,
  { declared, addressLists }: Pick<Manifests, "declared" | "addressLists">,
  options: Options,
  api: ReadApi,
  system: System,
): Promise<DriftInput> {
  const world = await readBaseInput(workspace, declared, options, api, await sinksOf(options, system));
  const { live } = world;
  const reading = readRolesFor(api, (known) => containsRolesOf(known, declared, live));
  const roles = needsRoles(declared) ? await reading : await unlessForbidden(reading);
  const folderPaths = await resolveFolderPaths(
    api,
    pathsToResolve(declared, live, workspace, workspace.customer),
  );
  const directory = { roles, folderPaths, folderEnvironment: world.folderEnvironment, live };
  const known = { ...world, roles, directory, addressLists };
  const moved = findDrift(known).drifts.filter(({ fields }) => fields.includes("folders"));
  const drifted = moved.map(({ entry }) => entry.live);
  return { ...known, folderPaths: await pathsOf(drifted, live, workspace, api) };
}

async function pathsOf(
  wanted: readonly Live[],
  live: readonly Live[],
  workspace: WorkspaceOptions,
  api: ReadApi,
): Promise<ReadonlyMap<number, string>> {
  const environment = folderEnvironment(live, workspace, workspace.customer);
  const mine = wanted.filter((client) => listsFoldersOf(environment, client));
  const ids = new Set(mine.flatMap(({ folders }) => (folders === "all" ? [] : folders)));
  if (ids.size === 0) return new Map();
  return (await unlessForbidden(unambiguousPaths(api, ids))) ?? new Map();
}

/** The manifest paths of a workspace alone: what is written to another one of a customer would hold for all customers. */
export function ownPaths({ customer, manifests }: WorkspaceOptions): readonly ManifestPath[] {
  return customer === null ? manifests : manifests.filter(({ optionalIn }) => optionalIn !== undefined);
}

function nowhereOfItsOwn({ name, customer }: WorkspaceOptions): KeywardError {
  const entry = entryOf({ name, customer });
  return new KeywardError(
    `all manifests of ${name} hold for every customer of ${entry}, so that nothing can be imported for this one alone`,
    `add a path such as "clients/{customer}" to \`manifests\` of ${entry}, or name a folder with \`--out DIR\``,
  );
}

/** Where a workspace's new manifests are written: a folder, or one file for all of them. */
export async function importTarget(
  workspace: WorkspaceOptions,
  out: ManifestPath | null,
): Promise<ManifestPath & { readonly kind: "folder" | "file" }> {
  const at = out ?? ownPaths(workspace)[0];
  if (at === undefined && workspace.customer !== null) throw nowhereOfItsOwn(workspace);
  if (at === undefined)
    throw new KeywardError("no folder is configured for manifests", "set one with `--out DIR`");
  const found = await stat(at.absolute).catch(() => null);
  const file = found === null ? /\.ya?ml$/i.test(at.shown) : found.isFile();
  return { kind: file ? "file" : "folder", ...at };
}
