import { jsonText } from "../../util/json.ts";
import { onlineOptions } from "../../run/input/online-options.ts";
import type { Options, WorkspaceOptions } from "../../config/options.ts";
import { entryOf } from "../../model/customer-workspace.ts";
import { groupBy } from "../../model/names.ts";
import type { Declared } from "../../model/client.ts";
import { InputError } from "../../model/errors.ts";
import type { Check, Checkup } from "./checkup.ts";
import { renderCheckups } from "./render.ts";
import { shardLine } from "../../render/shard-words.ts";
import { plural } from "../../render/words.ts";
import { activityLogs } from "../../run/who/activity-logs.ts";
import { type Connect, connector } from "../../run/workspace/connect.ts";
import {
  checkClock,
  checkFolders,
  checkManifests,
  checkRoles,
  checkSelf,
  checkSinks,
  checkToken,
  failed,
  namesPaths,
  namesRoles,
  ok,
} from "./checks.ts";
import { type Access, tryAccess } from "./access.ts";
import { isLacking, type Privilege, privilegeChecks } from "./privileges.ts";
import { unlessStopped } from "../../run/stopped.ts";
import { type CommandFlags, requireAccess } from "../../run/prepare.ts";
import { exitCode } from "../../commands/exit-code.ts";
import type { Edge } from "../../run/task.ts";
import type { PlainFormat, System, Voice } from "../../run/system.ts";

/** `keyward doctor`: checks everything that a plan and an apply need, changes nothing, and shows how to fix each problem. */
export async function doctor(
  flags: CommandFlags,
  voice: Voice<PlainFormat>,
  system: System,
): Promise<number> {
  const checkups = await unlessStopped(examine(flags, voice, system), system.stop);
  if (voice.format === "json") system.out(jsonText({ format: "keyward.doctor/v1", workspaces: checkups }));
  else system.out(renderCheckups(checkups, voice.format, system.outStyle));
  const hasFailed = checkups.some(({ checks }) => checks.some(({ status }) => status === "failed"));
  return hasFailed ? exitCode.error : exitCode.fine;
}

async function examine(
  flags: CommandFlags,
  voice: Voice<PlainFormat>,
  system: System,
): Promise<readonly Checkup[]> {
  const options = await onlineOptions({ ...flags, quiet: true }, system).then(
    (online) => online.options,
    (error: unknown) => error,
  );
  if (!isOptions(options)) return [{ workspace: null, checks: [invalidConfiguration(options)] }];
  if (options.part !== null && !voice.quiet) system.err(`${shardLine(options.part)}\n`);
  const connect = connector(options, system, voice);
  const count = plural(options.workspaces.length, "workspace");
  const valid = ok("configuration", `${options.config?.shown ?? "no keyward.yaml"}: ${count}`);
  const checkups: Checkup[] = [{ workspace: null, checks: [valid] }];
  const { tried, others } = triedOf(options.workspaces);
  for (const workspace of tried)
    checkups.push({
      workspace: workspace.name,
      checks: await examineWorkspace(workspace, options, connect, { voice, system }),
    });
  return [...checkups, ...others.map(untried)];
}

/** Of the customers of an entry so many are tried: all have one token, and thousands would take hours. */
const mostCustomers = 5;

/** The customers of one entry that are not tried. */
interface Untried {
  readonly entry: string;
  readonly count: number;
}

function triedOf(workspaces: readonly WorkspaceOptions[]): {
  readonly tried: readonly WorkspaceOptions[];
  readonly others: readonly Untried[];
} {
  const entries = [...groupBy(workspaces, entryOf)];
  return {
    tried: entries.flatMap(([, own]) => own.slice(0, mostCustomers)),
    others: entries
      .map(([entry, own]) => ({ entry, count: own.length - mostCustomers }))
      .filter(({ count }) => count > 0),
  };
}

function untried({ entry, count }: Untried): Checkup {
  const message = `${plural(count, "more customer")} not tried: they have the same token`;
  const way = `name one with -w ${entry}/ID to try it`;
  return { workspace: entry, checks: [{ name: "token", status: "not-tried", message, way }] };
}

async function examineWorkspace(
  workspace: WorkspaceOptions,
  options: Options,
  connect: Connect,
  { voice, system }: Edge,
): Promise<readonly Check[]> {
  const manifests = await checkManifests(workspace, options);
  const { declared } = manifests;
  try {
    requireAccess([workspace], system);
  } catch (error) {
    return [manifests.check, failed("token", error)];
  }
  const clock = await checkClock(workspace, options, system);
  const log = activityLogs(options, system, voice)(workspace);
  const access = await tryAccess(connect(workspace), workspace, log);
  const { clients } = access;
  const token = [manifests.check, clock, checkToken(clients)];
  // Any other failure than a missing privilege would be repeated by every further request.
  if (clients.kind !== "read" && !isLacking("listClients", clients))
    return [...token, ...privilegesOf(access, declared)];
  const granted = [...token, ...accessChecks(access, declared)];
  if (clients.kind !== "read") return granted;
  return [
    ...granted,
    checkSelf(workspace, clients.value),
    ...(await checkSinks(workspace, options, declared, clients.value, system)),
  ];
}

function accessChecks(access: Access, declared: readonly Declared[]): readonly Check[] {
  return [
    checkRoles(access.roles, declared),
    checkFolders(access.folders, declared),
    ...privilegesOf(access, declared),
  ];
}

function privilegesOf(
  { clients, client, roles, folders, activity }: Access,
  declared: readonly Declared[],
): readonly Check[] {
  const required = new Set<Privilege>([
    "listClients",
    ...(namesRoles(declared) ? (["listRoles"] as const) : []),
    ...(namesPaths(declared) ? (["listFolders"] as const) : []),
  ]);
  const evidence = {
    listClients: clients,
    readClient: client,
    listRoles: roles,
    listFolders: folders,
    readActivity: activity,
  };
  return privilegeChecks(evidence, required);
}

function invalidConfiguration(error: unknown): Check {
  if (!(error instanceof InputError)) return failed("configuration", error);
  const [first] = error.findings;
  return {
    name: "configuration",
    status: "failed",
    message:
      first === undefined ? error.message : `${first.file}:${first.line}:${first.column} ${first.message}`,
    way: first?.fix ?? error.remedy,
  };
}

function isOptions(value: unknown): value is Options {
  return typeof value === "object" && value !== null && "workspaces" in value && !(value instanceof Error);
}
