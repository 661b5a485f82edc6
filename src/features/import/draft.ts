import path from "node:path";
import { workspaceRef } from "../../run/workspace/workspace-ref.ts";
import type { ManifestPath, Options, WorkspaceOptions } from "../../config/options.ts";
import { KeywardError, RefusedError } from "../../model/errors.ts";
import { appendClients } from "../../manifest/write/append.ts";
import { type Grouping, groupings, importFiles, type ImportFile } from "../../manifest/write/import-files.ts";
import type { Live } from "../../model/client.ts";
import type { ClientRef } from "../../model/plan.ts";
import { inheritedAt } from "../../manifest/inherit/inherited-at.ts";
import { manifestContext } from "../../run/input/read-manifests.ts";
import type { System } from "../../run/system.ts";
import type { ReadApi } from "../../workato/api.ts";
import { type Draft, type Drafted, textOf } from "./accept-drift.ts";
import { chooseImports, type Imports } from "./choose-imports.ts";
import type { Imported } from "./imported.ts";
import { inheritedRule, requireOwnEnvironments } from "./inherited.ts";
import { pairNotes } from "./pair-notes.ts";
import { importTarget, readExisting, readImportWorld } from "./read-import.ts";

/** Where manifests are drafted, and in which form. */
export interface DraftAsk {
  /** A folder instead of the first path of `manifests`. */
  readonly out?: string;
  readonly by?: string;
  /** The absolute path of the manifest's JSON Schema, which new files name for editors; null: none. */
  readonly schema: string | null;
}

/** Drafts manifests for the live clients of a workspace that none declares; writes nothing. Throws `RefusedError` if it is not clear who is who. */
export async function draftImport(
  workspace: WorkspaceOptions,
  options: Options,
  { out: named, by: grouping, schema }: DraftAsk,
  api: ReadApi,
  system: System,
): Promise<Drafted> {
  const out = named === undefined ? null : outFolder(named, workspace, options, system.cwd);
  const target = await importTarget(workspace, out);
  const existing = await readExisting(workspace, out === null ? [] : [target], options);
  const inherited = await inheritedAt(
    target.kind === "file" ? target : inFolder(target, "clients.yaml"),
    manifestContext(options),
    options.folder,
  );
  const rule = inheritedRule(inherited, options);
  const known = { declared: existing.declared, inherited: rule };
  const imports = chooseImports(await readImportWorld(workspace, known, options, api, system));
  if (imports.problems.length > 0) throw new RefusedError(imports.problems);
  requireOwnEnvironments(imports, inherited, target);
  const by = target.kind === "file" ? "one-file" : groupingOf(grouping);
  const drafts = await draftFiles(filesOf(imports, by, existing.files.length === 0), schema, (name) =>
    target.kind === "file" ? target : inFolder(target, name),
  );
  const notes = [...notesOf(workspace), ...pairNotes(imports, rule.overlaps)];
  return { drafts, imported: importedOf(workspace, imports, drafts, notes) };
}

/** If there is nothing to declare and no manifest yet, an empty one is written: having no manifest would be an error. */
function filesOf({ entries, leftAlone }: Imports, by: Grouping, none: boolean): readonly ImportFile[] {
  const files = importFiles(entries, leftAlone, by);
  return files.length === 0 && none ? [{ name: "clients.yaml", entries: [], leftAlone: [] }] : files;
}

async function draftFiles(
  files: readonly ImportFile[],
  schema: string | null,
  place: (name: string) => ManifestPath,
): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const { name, entries, leftAlone } of files) {
    const at = place(name);
    const before = await textOf(at);
    const after = appendClients(before, entries, leftAlone, schema === null ? null : linkTo(schema, at));
    if (after === null) continue;
    const clients = entries.flatMap(({ live, second }) =>
      (second === null ? [live] : [live, second]).map(refOf),
    );
    drafts.push({
      file: at.shown,
      absolute: at.absolute,
      created: before === null,
      clients,
      added: after.added,
      text: after.text,
    });
  }
  return drafts;
}

function refOf({ id, name, environment }: Live): ClientRef {
  return { id, name, environment };
}

/** The schema as a path from a manifest's folder; null where an editor could not read it (it ends at a space). */
function linkTo(schema: string, { absolute }: ManifestPath): string | null {
  const relative = path.relative(path.dirname(absolute), schema).replaceAll(path.sep, "/");
  return /\s/.test(relative) ? null : relative;
}

function inFolder(folder: ManifestPath, name: string): ManifestPath {
  return { shown: path.posix.join(folder.shown, name), absolute: path.join(folder.absolute, name) };
}

/** With several workspaces, each gets its own folder below `--out`. */
export function outFolder(
  out: string,
  { name }: WorkspaceOptions,
  { workspaces }: Options,
  cwd: string,
): ManifestPath {
  if (out === "") throw new KeywardError("--out is empty", "name a folder, such as --out clients");
  const shown = workspaces.length === 1 ? out : path.posix.join(out, name);
  return { shown, absolute: path.resolve(cwd, shown) };
}

function groupingOf(text = "environment"): Grouping {
  const found = groupings.find((word) => word === text);
  if (found !== undefined) return found;
  throw new KeywardError(`unknown grouping "${text}"`, `use one of ${groupings.join(", ")}`);
}

function importedOf(
  workspace: WorkspaceOptions,
  { leftAlone }: Imports,
  drafts: readonly Draft[],
  notes: readonly string[],
): Imported {
  return {
    workspace: workspaceRef(workspace),
    files: drafts.map(({ file, created, clients, added }) => ({ file, created, clients, added })),
    left_alone: leftAlone.map(({ id, name, environment, reason }) => ({ id, name, environment, reason })),
    notes,
  };
}

function notesOf({ self }: WorkspaceOptions): readonly string[] {
  if (self !== null) return [];
  return [
    "`self` is not configured, so the client whose token runs keyward is treated like any other: name it in `self`, or write `none`",
  ];
}

/** Throws `KeywardError` if two workspaces share a file: each would declare the other's clients. */
export function requireOwnFiles(drafted: readonly Drafted[]): void {
  const files = drafted.flatMap(({ drafts }) => drafts.map(({ absolute }) => absolute));
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice === undefined) return;
  throw new KeywardError(
    `two workspaces would be imported into ${twice}`,
    "give each its own folder in `manifests`, or import one at a time with -w NAME --out DIR",
  );
}
