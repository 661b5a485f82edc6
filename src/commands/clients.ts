import { jsonText } from "../util/json.ts";
import { workspaceRef } from "../run/workspace-ref.ts";
import { onlineOptions } from "../run/online-options.ts";
import { Waits } from "../run/waits.ts";
import type { Options, WorkspaceOptions } from "../config/options.ts";
import { InputError } from "../model/errors.ts";
import type { Declared, Live, Role } from "../model/client.ts";
import type { TokenRow } from "../model/plan.ts";
import { claimLive } from "../plan/identity/claim.ts";
import { inScope } from "../plan/identity/scope.ts";
import { findSelf } from "../plan/identity/self.ts";
import { ageDays, tokenConcerns, tokenRow } from "../plan/token-state.ts";
import { clientCells, type ClientRow, renderClients } from "../render/lists/clients-table.ts";
import { concernText } from "../render/token-concern.ts";
import { ownedBy } from "../sinks/owned.ts";
import { observeTokens } from "../sinks/observe.ts";
import type { ReadApi } from "../workato/api.ts";
import { whole } from "../workato/lists/settled.ts";
import { connector } from "../run/connect.ts";
import { sinksOf } from "../run/attempt.ts";
import { unlessStopped } from "../run/stopped.ts";
import { type CommandFlags, readDeclared, requireAccess } from "../run/prepare.ts";
import { exitCode } from "./exit-code.ts";
import type { System, Voice } from "../run/system.ts";

/** `keyward clients`: lists the live API clients with the age of their tokens, and what manifests and sinks contain for them. */
export async function clients(flags: CommandFlags, voice: Voice, system: System): Promise<number> {
  const { options, budgets } = await onlineOptions(flags, system);
  requireAccess(options.workspaces, system);
  const connect = connector(options, system, voice, new Waits(voice, system), budgets);
  const listed = [];
  for (const workspace of options.workspaces) {
    const rows = await unlessStopped(readRows(workspace, options, connect(workspace), system), system.stop);
    listed.push({
      workspace: workspaceRef(workspace),
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
  options: Options,
  api: ReadApi,
  system: System,
): Promise<readonly ClientRow[]> {
  const { clients: live } = await whole(await api.readClients());
  const roles = live.length === 0 ? [] : await readableRoles(api);
  const self = findSelf(live, workspace).ids;
  const names = new Map(roles.map(({ id, name }) => [id, name]));
  const tokens = await readTokens(workspace, options, live, system);
  return live.map((client) =>
    row(client, names, note(client, self, workspace), tokens.get(client.id) ?? null, system.clock.now()),
  );
}

/** A token with few permissions may not list roles: the list of clients then shows their ids. */
async function readableRoles(api: ReadApi): Promise<readonly Role[]> {
  return api.readRoles().catch(() => []);
}

/** What the sinks contain for the tokens of declared clients, by id; invalid manifests cost only that information. */
async function readTokens(
  workspace: WorkspaceOptions,
  options: Options,
  live: readonly Live[],
  system: System,
): Promise<ReadonlyMap<number, TokenRow>> {
  const declared = await readableManifests(workspace, options, system);
  const { claims } = claimLive(declared, live);
  const ids = new Map(claims.map((claim) => [claim.declared, claim.live.id] as const));
  const owner = workspaceRef(workspace);
  const sinks = ownedBy(await sinksOf(options, system), owner, system.clock);
  const found = await observeTokens(declared, owner, sinks, ids);
  const now = system.clock.now();
  return new Map(
    claims.map((claim) => [
      claim.live.id,
      tokenRow(claim.live, claim.declared, found.get(claim.declared) ?? [], now),
    ]),
  );
}

async function readableManifests(
  workspace: WorkspaceOptions,
  options: Options,
  system: System,
): Promise<readonly Declared[]> {
  try {
    return (await readDeclared(workspace, options)).declared;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // If no manifest exists yet, there is nothing to report either.
    if (error.findings.every(({ rule }) => rule === "no-manifest")) return [];
    system.err(
      `The manifests of ${workspace.name} are invalid, so due tokens are not shown: run keyward validate to see the findings\n`,
    );
    return [];
  }
}

function row(
  live: Live,
  roles: ReadonlyMap<number, string>,
  note: string,
  token: TokenRow | null,
  now: number,
): ClientRow {
  return {
    id: live.id,
    ...clientCells(live, roles),
    token_age_days: ageDays(live, now),
    token_state: token?.state ?? null,
    token_due: token?.due ?? false,
    note,
  };
}

function note(live: Live, self: ReadonlySet<number>, { scope }: WorkspaceOptions): string {
  const outside = scope !== null && !inScope(scope, live);
  const whose = self.has(live.id) ? ["self"] : outside ? ["out of scope"] : [];
  return [...whose, ...tokenConcerns(live).map(concernText)].join("; ");
}
