import { jsonText } from "../../util/json.ts";
import { onlineOptions } from "../../run/input/online-options.ts";
import { Waits } from "../../run/budget/waits.ts";
import type { Options, WorkspaceOptions } from "../../config/options.ts";
import { type ImportAsk, renderAll } from "./render.ts";
import { connector } from "../../run/workspace/connect.ts";
import { type Drafted, draftDrift } from "./accept-drift.ts";
import { draftImport, outFolder, requireOwnFiles } from "./draft.ts";
import { proveManifestPlace, writeManifest } from "../../run/output-file/private-file.ts";
import { schemaCopy } from "./schema-copy.ts";
import { unlessStopped } from "../../run/stopped.ts";
import type { ReadApi } from "../../workato/api.ts";
import { type CommandFlags, requireAccess } from "../../run/prepare.ts";
import { exitCode } from "../../commands/exit-code.ts";
import type { PlainFormat, System, Voice } from "../../run/system.ts";

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
  voice: Voice<PlainFormat>,
  system: System,
): Promise<number> {
  const { options, budgets } = await onlineOptions(flags, system);
  requireAccess(options.workspaces, system);
  if (flags.out !== undefined && flags.dryRun !== true)
    for (const workspace of options.workspaces)
      await proveManifestPlace(outFolder(flags.out, workspace, options, system.cwd).absolute);
  const connect = connector(
    options,
    system,
    voice,
    new Waits(voice, system, options.workspaces.length > 1),
    budgets,
  );
  const drafted: Drafted[] = [];
  for (const workspace of options.workspaces)
    drafted.push(
      await unlessStopped(draftOne(workspace, options, flags, connect(workspace), system), system.stop),
    );
  requireOwnFiles(drafted);
  if (flags.dryRun !== true)
    for (const { absolute, text } of drafted.flatMap(({ drafts }) => drafts))
      await writeManifest(absolute, text);
  const ask = { dryRun: flags.dryRun ?? false, acceptDrift: flags.acceptDrift !== undefined };
  show(drafted, ask, voice, system);
  return exitCode.fine;
}

async function draftOne(
  workspace: WorkspaceOptions,
  options: Options,
  flags: ImportCommandFlags,
  api: ReadApi,
  system: System,
): Promise<Drafted> {
  if (flags.acceptDrift !== undefined) return draftDrift(workspace, options, flags, api, system);
  const { out, by } = flags;
  const named = { ...(out === undefined ? {} : { out }), ...(by === undefined ? {} : { by }) };
  const schema = await schemaCopy(options, system.cwd);
  return draftImport(workspace, options, { ...named, schema }, api, system);
}

function show(
  drafted: readonly Drafted[],
  ask: ImportAsk,
  { format }: Voice<PlainFormat>,
  system: System,
): void {
  const workspaces = drafted.map(({ imported }) => imported);
  if (format === "json")
    system.out(jsonText({ format: "keyward.import/v1", dry_run: ask.dryRun, workspaces }));
  else system.out(renderAll(workspaces, ask, format, system.outStyle));
}
