import { jsonText } from "../util/json.ts";
import { readOptions } from "../run/read-options.ts";
import { renderRoles } from "../render/lists/roles.ts";
import { connector } from "../run/connect.ts";
import { unlessStopped } from "../run/stopped.ts";
import { type CommandFlags, requireAccess, requireHost } from "../run/prepare.ts";
import { exitCode } from "./exit-code.ts";
import type { System, Voice } from "../run/system.ts";

/** `keyward roles`: lists the roles that manifests can name. */
export async function roles(flags: CommandFlags, voice: Voice, system: System): Promise<number> {
  const options = await readOptions(flags, system);
  requireAccess(options.workspaces, system);
  const connect = connector(options, system, voice);
  const listed = [];
  for (const workspace of options.workspaces) {
    const found = await unlessStopped(connect(workspace).readRoles("whole"), system.stop);
    listed.push({
      workspace: { name: workspace.name, host: requireHost(workspace), customer: null },
      roles: found,
    });
  }
  if (voice.format === "json") system.out(jsonText({ format: "keyward.roles/v1", workspaces: listed }));
  else
    for (const { workspace, roles: found } of listed)
      system.out(renderRoles(workspace, found, voice.format, system.outStyle));
  return exitCode.fine;
}
