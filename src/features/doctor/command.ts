import { loadOptions } from "../../config/load.ts";
import type { Options, WorkspaceOptions } from "../../config/options.ts";
import { InputError } from "../../model/errors.ts";
import type { Check, Checkup } from "./checkup.ts";
import { renderCheckups } from "./render.ts";
import { plural } from "../../render/words.ts";
import { type Connect, connector } from "../../run/connect.ts";
import {
  checkClock,
  checkFolders,
  checkManifests,
  checkRoles,
  checkSelf,
  checkSinks,
  checkToken,
  failed,
  ok,
} from "./checks.ts";
import { jsonText } from "../../run/private-file.ts";
import { unlessStopped } from "../../run/attempt.ts";
import { type CommandFlags, requireAccess } from "../../run/prepare.ts";
import { exitCode } from "../../commands/exit-code.ts";
import type { System, Voice } from "../../run/system.ts";

/** `keyward doctor`: checks everything that a plan and an apply need, changes nothing, and shows how to fix each problem. */
export async function doctor(flags: CommandFlags, voice: Voice, system: System): Promise<number> {
  const checkups = await unlessStopped(examine(flags, voice, system), system.stop);
  if (voice.format === "json") system.out(jsonText({ format: "keyward.doctor/v1", workspaces: checkups }));
  else system.out(renderCheckups(checkups, voice.format, system.outStyle));
  const hasFailed = checkups.some(({ checks }) => checks.some(({ status }) => status === "failed"));
  return hasFailed ? exitCode.error : exitCode.fine;
}

async function examine(flags: CommandFlags, voice: Voice, system: System): Promise<readonly Checkup[]> {
  const options = await loadOptions(flags, system.env, system.cwd).catch((error: unknown) => error);
  if (!isOptions(options)) return [{ workspace: null, checks: [invalidConfiguration(options)] }];
  const connect = connector(options, system, voice);
  const valid = ok("configuration", plural(options.workspaces.length, "workspace"));
  const checkups: Checkup[] = [{ workspace: null, checks: [valid] }];
  for (const workspace of options.workspaces)
    checkups.push({
      workspace: workspace.name,
      checks: await examineWorkspace(workspace, options, connect, system),
    });
  return checkups;
}

async function examineWorkspace(
  workspace: WorkspaceOptions,
  options: Options,
  connect: Connect,
  system: System,
): Promise<readonly Check[]> {
  const manifests = await checkManifests(workspace, options);
  const { declared } = manifests;
  try {
    requireAccess([workspace], system);
  } catch (error) {
    return [manifests.check, failed("token", error)];
  }
  const api = connect(workspace);
  const clock = await checkClock(workspace, options, system);
  const token = await checkToken(api);
  if (token.live === null) return [manifests.check, clock, token.check];
  return [
    manifests.check,
    clock,
    token.check,
    await checkRoles(api, declared),
    await checkFolders(api, declared),
    checkSelf(workspace, token.live),
    ...(await checkSinks(workspace, options, declared, token.live, system)),
  ];
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
