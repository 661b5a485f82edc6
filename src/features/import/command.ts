import { jsonText } from "../../util/json.ts";
import path from "node:path";
import { readOptions } from "../../run/read-options.ts";
import type { ManifestPath, Options, WorkspaceOptions } from "../../config/options.ts";
import { KeywardError, RefusedError } from "../../model/errors.ts";
import { appendClients } from "../../manifest/write/append.ts";
import { type Grouping, groupings, importFiles, type ImportFile } from "../../manifest/write/import-files.ts";
import type { Imported } from "./imported.ts";
import { chooseImports, type Imports } from "./choose-imports.ts";
import { type ImportAsk, renderImported } from "./render.ts";
import { connector } from "../../run/connect.ts";
import { type Draft, type Drafted, draftDrift, textOf } from "./accept-drift.ts";
import { proveManifestPlace, writeManifest } from "../../run/private-file.ts";
import { importTarget, readExisting, readImportWorld } from "./read-import.ts";
import { unlessStopped } from "../../run/stopped.ts";
import type { ReadApi } from "../../workato/api.ts";
import { type CommandFlags, requireAccess, requireHost } from "../../run/prepare.ts";
import { exitCode } from "../../commands/exit-code.ts";
import type { System, Voice } from "../../run/system.ts";

/** Flags of `import` in addition to the global ones. */
export interface ImportCommandFlags extends CommandFlags {
  readonly out?: string;
  readonly by?: string;
  readonly dryRun?: boolean;
  /** True: for all clients; else the names of the clients. */
  readonly acceptDrift?: true | readonly string[];
}

/** `keyward import`: writes manifests for live clients in scope that no manifest declares; nothing is written until all drafts are complete. */
export async function importClients(
  flags: ImportCommandFlags,
  voice: Voice,
  system: System,
): Promise<number> {
  const options = await readOptions(flags, system);
  requireAccess(options.workspaces, system);
  if (flags.out !== undefined && flags.dryRun !== true)
    for (const workspace of options.workspaces)
      await proveManifestPlace(outFolder(flags.out, workspace, options, system.cwd).absolute);
  const connect = connector(options, system, voice);
  const work = flags.acceptDrift === undefined ? draft : draftDrift;
  const drafted: Drafted[] = [];
  for (const workspace of options.workspaces)
    drafted.push(
      await unlessStopped(work(workspace, options, flags, connect(workspace), system), system.stop),
    );
  requireOwnFiles(drafted);
  if (flags.dryRun !== true)
    for (const { absolute, text } of drafted.flatMap(({ drafts }) => drafts))
      await writeManifest(absolute, text);
  const ask = { dryRun: flags.dryRun ?? false, acceptDrift: flags.acceptDrift !== undefined };
  show(drafted, ask, voice, system);
  return exitCode.fine;
}

async function draft(
  workspace: WorkspaceOptions,
  options: Options,
  flags: ImportCommandFlags,
  api: ReadApi,
  system: System,
): Promise<Drafted> {
  const out = flags.out === undefined ? null : outFolder(flags.out, workspace, options, system.cwd);
  const target = await importTarget(workspace, out);
  const existing = await readExisting(workspace, out === null ? [] : [target], options);
  const world = await readImportWorld(workspace, existing.declared, options, api, system);
  const imports = chooseImports(world);
  if (imports.problems.length > 0) throw new RefusedError(imports.problems);
  const by = target.kind === "file" ? "one-file" : groupingOf(flags.by);
  const drafts = await draftFiles(filesOf(imports, by, existing.files.length === 0), (name) =>
    target.kind === "file" ? target : inFolder(target, name),
  );
  return { drafts, imported: importedOf(workspace, imports, drafts) };
}

/** If there is nothing to declare and no manifest yet, an empty one is written: having no manifest would be an error. */
function filesOf({ entries, leftAlone }: Imports, by: Grouping, none: boolean): readonly ImportFile[] {
  const files = importFiles(entries, leftAlone, by);
  return files.length === 0 && none ? [{ name: "clients.yaml", entries: [], leftAlone: [] }] : files;
}

async function draftFiles(
  files: readonly ImportFile[],
  place: (name: string) => ManifestPath,
): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const { name, entries, leftAlone } of files) {
    const at = place(name);
    const before = await textOf(at);
    const after = appendClients(before, entries, leftAlone);
    if (after === null) continue;
    const clients = entries.map(({ live: { id, name: called, environment } }) => ({
      id,
      name: called,
      environment,
    }));
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

function inFolder(folder: ManifestPath, name: string): ManifestPath {
  return { shown: path.posix.join(folder.shown, name), absolute: path.join(folder.absolute, name) };
}

/** With several workspaces, each gets its own folder below `--out`. */
function outFolder(
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

/** Two workspaces that share a file would each declare the other's clients. */
function requireOwnFiles(drafted: readonly Drafted[]): void {
  const files = drafted.flatMap(({ drafts }) => drafts.map(({ absolute }) => absolute));
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice === undefined) return;
  throw new KeywardError(
    `two workspaces would be imported into ${twice}`,
    "give each its own folder in `manifests`, or import one at a time with -w NAME --out DIR",
  );
}

function importedOf(workspace: WorkspaceOptions, { leftAlone }: Imports, drafts: readonly Draft[]): Imported {
  return {
    workspace: { name: workspace.name, host: requireHost(workspace), customer: null },
    files: drafts.map(({ file, created, clients, added }) => ({ file, created, clients, added })),
    left_alone: leftAlone.map(({ id, name, environment, reason }) => ({ id, name, environment, reason })),
    notes: notesOf(workspace),
  };
}

function notesOf({ self }: WorkspaceOptions): readonly string[] {
  if (self !== null) return [];
  return [
    "`self` is not configured, so the client whose token runs keyward is treated like any other: name it in `self`, or write `none`",
  ];
}

function show(drafted: readonly Drafted[], ask: ImportAsk, { format }: Voice, system: System): void {
  const workspaces = drafted.map(({ imported }) => imported);
  if (format === "json")
    system.out(jsonText({ format: "keyward.import/v1", dry_run: ask.dryRun, workspaces }));
  else system.out(workspaces.map((one) => renderImported(one, ask, format, system.outStyle)).join("\n"));
}
