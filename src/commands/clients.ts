import { loadOptions } from "../config/load.ts";
import type { WorkspaceOptions } from "../config/options.ts";
import type { Live, Role } from "../model/client.ts";
import { inScope } from "../plan/scope.ts";
import { findSelf } from "../plan/self.ts";
import { type ClientRow, renderClients } from "../render/clients-table.ts";
import type { ReadApi } from "../workato/api.ts";
import { connector } from "./connect.ts";
import { jsonText } from "./files.ts";
import { unlessStopped } from "./plans.ts";
import { type CommandFlags, requireAccess, requireHost } from "./prepare.ts";
import { exitCode, type System, type Voice } from "./system.ts";

const day = 86_400_000;

/** `keyward clients`: lists the live API clients with the age of their tokens; reads no manifests. */
export async function clients(flags: CommandFlags, voice: Voice, system: System): Promise<number> {
  const options = await loadOptions(flags, system.env, system.cwd);
  requireAccess(options.workspaces, system);
  const connect = connector(options, system, voice);
  const listed = [];
  for (const workspace of options.workspaces) {
    const rows = await unlessStopped(readRows(workspace, connect(workspace), system), system.stop);
    listed.push({
      workspace: { name: workspace.name, host: requireHost(workspace), customer: null },
      clients: rows,
    });
  }
  if (voice.format === "json") {
    system.out(jsonText({ format: "keyward.clients/v1", workspaces: listed }));
    return exitCode.fine;
  }
  for (const { workspace, clients: rows } of listed) {
    system.out(renderClients(workspace, rows, voice.format, system.outStyle));
  }
  return exitCode.fine;
}

async function readRows(
  workspace: WorkspaceOptions,
  api: ReadApi,
  system: System,
): Promise<readonly ClientRow[]> {
  const { clients: live } = await api.readClients();
  const roles = live.length === 0 ? [] : await readableRoles(api);
  const self = findSelf(live, workspace).ids;
  const names = new Map(roles.map(({ id, name }) => [id, name]));
  return live.map((client) => row(client, names, note(client, self, workspace), system.clock.now()));
}

/** A narrow token may not list roles: the list of clients then shows their ids. */
async function readableRoles(api: ReadApi): Promise<readonly Role[]> {
  return api.readRoles().catch(() => []);
}

function row(live: Live, roles: ReadonlyMap<number, string>, told: string, now: number): ClientRow {
  const { id, name, environment, role, folders, ip_allow_list, token_updated_at } = live;
  const age = token_updated_at === null ? Number.NaN : (now - Date.parse(token_updated_at)) / day;
  return {
    id,
    name,
    environment,
    role: role === null ? "none" : (roles.get(role) ?? String(role)),
    folders: folders === "all" ? "all" : String(folders.length),
    ip_allow_list: ip_allow_list.length === 0 ? "any" : ip_allow_list.join(", "),
    token_age_days: Number.isNaN(age) ? null : Math.max(0, Math.floor(age)),
    note: told,
  };
}

function note(live: Live, self: ReadonlySet<number>, { scope }: WorkspaceOptions): string {
  if (self.has(live.id)) return "self";
  return scope === null || inScope(scope, live) ? "" : "out of scope";
}
