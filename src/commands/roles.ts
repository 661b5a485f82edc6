import { jsonText } from "../util/json.ts";
import { workspaceRef } from "../run/workspace-ref.ts";
import { onlineOptions } from "../run/online-options.ts";
import { Waits } from "../run/waits.ts";
import { renderRoles } from "../render/lists/roles.ts";
import { connector } from "../run/connect.ts";
import { unlessStopped } from "../run/stopped.ts";
import { type CommandFlags, requireAccess } from "../run/prepare.ts";
import { exitCode } from "./exit-code.ts";
import type { System, Voice } from "../run/system.ts";

/** `keyward roles`: lists the roles that manifests can name. */
export async function roles(flags: CommandFlags, voice: Voice, system: System): Promise<number> {
  const { options, budgets } = await onlineOptions(flags, system);
  requireAccess(options.workspaces, system);
  const connect = connector(options, system, voice, new Waits(voice, system), budgets);
  const listed = [];
  for (const workspace of options.workspaces) {
    const found = await unlessStopped(connect(workspace).readRoles("whole"), system.stop);
    listed.push({
      workspace: workspaceRef(workspace),
      roles: found,
    });
  }
  if (voice.format === "json") system.out(jsonText({ format: "keyward.roles/v1", workspaces: listed }));
  else
    for (const { workspace, roles: found } of listed)
      system.out(renderRoles(workspace, found, voice.format, system.outStyle));
  return exitCode.fine;
}
