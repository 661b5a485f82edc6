import { jsonText } from "../../util/json.ts";
import { workspaceRef } from "../../run/workspace/workspace-ref.ts";
import { readOptions } from "../../run/input/read-options.ts";
import type { Options, WorkspaceOptions } from "../../config/options.ts";
import { requireTerminal } from "../../commands/apply.ts";
import { exitCode } from "../../commands/exit-code.ts";
import { KeywardError } from "../../model/errors.ts";
import type { ReadingsDocument } from "../../model/readings.ts";
import { unlessStopped } from "../../run/stopped.ts";
import { type CommandFlags, requireAccess } from "../../run/prepare.ts";
import { lockHosts } from "../../run/lock/lock-hosts.ts";
import { attempted } from "../../run/output-file/attempted.ts";
import type { ResultFile } from "../../run/output-file/result-file.ts";
import type { PlainFormat, System, Voice } from "../../run/system.ts";
import { confirm } from "./confirm.ts";
import { Findings } from "./findings.ts";
import { type Ended, investigate } from "./investigate.ts";
import { proveReadingsFile } from "./readings-file.ts";
import { reportEnd } from "./report.ts";
import { renderReadings } from "./render.ts";
import { roleFlag } from "./role-flag.ts";
import { openSession } from "./session.ts";
import { readSurvey } from "./survey.ts";
import { choosePlace, chooseRole, folderFlag } from "./target.ts";

/** Flags of `probe` in addition to the global ones. */
export interface ProbeFlags extends CommandFlags {
  readonly role?: string;
  readonly folder?: string;
  readonly environment?: string;
  readonly out?: string;
  readonly allFolders?: boolean;
  readonly yes?: boolean;
}

/**
 * `keyward probe`: finds out how the API of one workspace behaves where its reference is silent, with a client of its
 * own that it deletes, and writes the readings to a file.
 */
export async function probe(flags: ProbeFlags, voice: Voice<PlainFormat>, system: System): Promise<number> {
  requireTerminal("probe", flags.yes ?? false, system);
  const options = await readOptions(flags, system);
  const workspace = onlyWorkspace(options);
  const folder = folderFlag(flags.folder);
  requireAccess([workspace], system);
  if (flags.role === undefined && !system.terminal.asks) throw noRole();
  const out = flags.out ?? "readings.json";
  const file = await proveReadingsFile(out, system);
  const unlock = await lockHosts([workspace], system);
  const session = openSession(workspace, { options, system, voice });
  try {
    const survey = await unlessStopped(readSurvey(session.probing, folder), system.stop);
    const place = choosePlace({ folder, environment: flags.environment ?? null }, survey, workspace);
    const role = chooseRole(flags.role ?? (await roleFlag(survey, system)), survey);
    const { yes = false, allFolders = false } = flags;
    const asked = { workspace, survey, target: { ...place, role }, yes, allFolders };
    const confirmed = await confirm(asked, voice, system);
    if (confirmed === null) return exitCode.error;
    const findings = new Findings();
    const ended = await investigate({ ...asked, ...confirmed, findings, session }, voice, system);
    const document = findings.document(system.clock.now());
    print(document, workspace, voice, system);
    return await finish(document, { file, shown: out }, ended, { voice, system });
  } finally {
    await session.close();
    await unlock();
  }
}

function print(
  document: ReadingsDocument,
  workspace: WorkspaceOptions,
  { format }: Voice<PlainFormat>,
  { out, outStyle }: System,
): void {
  if (format === "json") return out(jsonText(document));
  const about = workspaceRef(workspace);
  out(renderReadings(about, document, format, outStyle));
}

/** Writes the file. The client was created by then: what cannot be written makes the probe incomplete. */
async function finish(
  document: ReadingsDocument,
  { file, shown }: { readonly file: ResultFile; readonly shown: string },
  ended: Ended,
  { voice, system }: { readonly voice: Voice<PlainFormat>; readonly system: System },
): Promise<number> {
  const filed = await attempted(() => file.write(jsonText(document)), system);
  if (filed && !voice.quiet)
    system.err(`The readings are in ${shown}: they hold no secret, host, id or name\n`);
  const printed = await attempted(() => system.flush("results"), system);
  const code = reportEnd(ended, system);
  return filed && printed ? code : exitCode.incomplete;
}

function onlyWorkspace({ workspaces }: Options): WorkspaceOptions {
  const [only, ...others] = workspaces;
  if (only !== undefined && others.length === 0) return ownWorkspace(only);
  throw new KeywardError(
    `probe needs exactly one workspace, but ${workspaces.length} are selected: ${workspaces.map(({ name }) => name).join(", ")}`,
    "select it with -w NAME",
  );
}

/** The readings of a host hold for the workspaces of customers, too: they are found out in one that is the token's own. */
function ownWorkspace(workspace: WorkspaceOptions): WorkspaceOptions {
  if (workspace.customer === null) return workspace;
  throw new KeywardError(
    `probe does not work in ${workspace.name}, the workspace of a customer`,
    "probe a workspace of your own at the same host: write an entry without `customers` for it",
  );
}

function noRole(): KeywardError {
  return new KeywardError(
    "probe needs the role of the client that it creates",
    "write --role with a role's name or id: `keyward roles` lists them, and one with few privileges is enough",
  );
}
