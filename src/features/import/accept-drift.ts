import type { ManifestPath, Options, WorkspaceOptions } from "../../config/options.ts";
import { workspaceRef } from "../../run/workspace/workspace-ref.ts";
import { entryOf } from "../../model/customer-workspace.ts";
import { InputError, KeywardError, RefusedError } from "../../model/errors.ts";
import { amend, type Amended } from "../../manifest/write/amend.ts";
import { findFiles, readText } from "../../manifest/read/files.ts";
import type { Drift, Obstacle } from "../../manifest/write/drift.ts";
import type { Imported, ImportedFile } from "./imported.ts";
import type { ClientRef } from "../../model/plan.ts";
import { driftsNamed, findDrift } from "./find-drift.ts";
import { groupBy } from "../../model/names.ts";
import type { ReadApi } from "../../workato/api.ts";
import { ownPaths, readDriftWorld } from "./read-import.ts";
import { type CommandFlags, readDeclared } from "../../run/prepare.ts";
import type { System } from "../../run/system.ts";

/** A file with its new text. */
export interface Draft extends ImportedFile {
  readonly absolute: string;
  readonly text: string;
}

/** The result of one workspace's import, before it is written. */
export interface Drafted {
  readonly imported: Imported;
  readonly drafts: readonly Draft[];
}

/** `import --accept-drift`: drafts the manifests of a workspace with the live values of the fields that differ. */
export async function draftDrift(
  workspace: WorkspaceOptions,
  options: Options,
  flags: CommandFlags & { readonly acceptDrift?: true | readonly string[] },
  api: ReadApi,
  system: System,
): Promise<Drafted> {
  const manifests = await readDeclared(workspace, options);
  const world = await readDriftWorld(workspace, manifests, options, api, system);
  const all = findDrift(world);
  if (all.problems.length > 0) throw new RefusedError(all.problems);
  const names = flags.acceptDrift;
  const found =
    names === undefined || names === true ? { ...all, unknown: [] } : driftsNamed(all, names, world);
  if (options.workspaces.length === 1) requireKnown(found.unknown);
  const { own, shared } = await byOwnFile(workspace, options.folder, found.drifts);
  const { drafts, failed } = await amendFiles(workspace, options.folder, own);
  return {
    drafts,
    imported: {
      workspace: workspaceRef(workspace),
      files: drafts.map(({ file, created, clients, added }) => ({ file, created, clients, added })),
      left_alone: [
        ...found.leftAlone,
        ...shared.map((drift) => ({ ...refOf(drift), reason: sharedReason(drift, workspace) })),
        ...failed.map(({ drift, why }) => ({ ...refOf(drift), reason: manualReason(drift, why) })),
      ],
      notes: [],
    },
  };
}

function requireKnown(unknown: readonly string[]): void {
  const [first] = unknown;
  if (first === undefined) return;
  throw new KeywardError(
    `no client is named "${first}"`,
    "use a name from a manifest, or no name to accept the drift of all clients",
  );
}

/** Of a customer, a value in a manifest of all customers is not replaced with what is live in one of them. */
async function byOwnFile(
  workspace: WorkspaceOptions,
  root: string,
  drifts: readonly Drift[],
): Promise<{ readonly own: readonly Drift[]; readonly shared: readonly Drift[] }> {
  if (workspace.customer === null) return { own: drifts, shared: [] };
  const paths = ownPaths(workspace);
  const { files } = paths.length === 0 ? { files: [] } : await findFiles(paths, root);
  const names = new Set(files.map(({ shown }) => shown));
  return {
    own: drifts.filter(({ declared }) => names.has(declared.source.file)),
    shared: drifts.filter(({ declared }) => !names.has(declared.source.file)),
  };
}

function sharedReason({ declared, fields }: Drift, { name, customer }: WorkspaceOptions): string {
  const { file, line } = declared.source;
  const entry = entryOf({ name, customer });
  return `${fields.join(" and ")} at ${file}:${line} ${fields.length === 1 ? "holds" : "hold"} for every customer of ${entry}: change it there by hand if all shall have the live value, or undo the difference with apply`;
}

async function amendFiles(
  { manifests }: WorkspaceOptions,
  root: string,
  drifts: readonly Drift[],
): Promise<{ readonly drafts: readonly Draft[]; readonly failed: Amended["failed"] }> {
  const { files } = await findFiles(manifests, root);
  const byFile = groupBy(drifts, ({ declared }) => declared.source.file);
  const drafts: Draft[] = [];
  const failed: Amended["failed"][number][] = [];
  for (const at of files) {
    const mine = byFile.get(at.shown) ?? [];
    const before = mine.length === 0 ? null : await textOf(at);
    if (before === null) continue;
    const after = amend(before, mine);
    failed.push(...after.failed);
    if (after.done.length === 0) continue;
    const clients = after.done.map(refOf);
    drafts.push({
      file: at.shown,
      absolute: at.absolute,
      created: false,
      clients,
      added: newLines(before, after.text),
      text: after.text,
    });
  }
  return { drafts, failed };
}

/** The lines that are not in the old text. */
function newLines(before: string, after: string): string {
  const old = new Set(before.split(/\r?\n/));
  const lines = after.split(/\r?\n/).filter((line) => !old.has(line));
  return lines.map((line) => `${line}\n`).join("");
}

function manualReason({ declared, fields }: Drift, why: Obstacle): string {
  const { file, line } = declared.source;
  return `${fields.join(" and ")} could not be changed at ${file}:${line}, because ${obstacles[why]}: change it by hand`;
}

const obstacles: Readonly<Record<Obstacle, string>> = {
  shared: "another client uses the same value through an anchor",
  environments:
    "its entry declares clients in several environments, in which name and environment cannot differ",
  form: "keyward cannot replace a value in this form",
  file: "the changed file would not have the expected values, so nothing in this file was changed",
};

function refOf({ entry: { live } }: Drift): ClientRef {
  return { id: live.id, name: live.name, environment: live.environment };
}

/** Null if there is no file yet; throws `InputError` if it cannot be read. */
export async function textOf(at: ManifestPath): Promise<string | null> {
  const read = await readText(at);
  if ("text" in read) return read.text;
  if (read.finding.message.endsWith("ENOENT")) return null;
  throw new InputError([read.finding]);
}
