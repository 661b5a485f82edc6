import type { Options, WorkspaceOptions } from "../../config/options.ts";
import type { Declared, Role } from "../../model/client.ts";
import { InputError } from "../../model/errors.ts";
import { type Claim, claimLive } from "../../plan/identity/claim.ts";
import { inScope } from "../../plan/identity/scope.ts";
import { findSelf, withOtherCredentials } from "../../plan/identity/self.ts";
import { sinksOf } from "../../run/attempt.ts";
import { readDeclared } from "../../run/prepare.ts";
import { workspaceRef } from "../../run/workspace/workspace-ref.ts";
import type { System } from "../../run/system.ts";
import { observeTokens } from "../../sinks/observe.ts";
import { ownedBy } from "../../sinks/owned.ts";
import type { ReadApi } from "../../workato/api.ts";
import { whole } from "../../workato/lists/settled.ts";
import { type Credential, credentialsOf } from "../overlap/credentials.ts";
import { type ListedClient, listedClient } from "./listed-client.ts";

/** Whether a list makes sense without the manifests; `required`: invalid ones are thrown as `InputError`. */
export type ManifestNeed = "required" | "optional";

/** The live clients of a workspace with what manifests and sinks contain for them, sorted by id. */
export async function readListed(
  workspace: WorkspaceOptions,
  options: Options,
  { api, system, need }: { readonly api: ReadApi; readonly system: System; readonly need: ManifestNeed },
): Promise<readonly ListedClient[]> {
  const declared = await readableManifests(workspace, options, { system, need });
  const { clients } = await whole(await api.readClients());
  const roles = clients.length === 0 ? [] : await readableRoles(api);
  const names = new Map(roles.map(({ id, name }) => [id, name]));
  const { claims } = claimLive(declared ?? [], clients);
  const self = withOtherCredentials(findSelf(clients, workspace), { claims }).ids;
  const known =
    declared === null ? null : await readCredentials(workspace, options, { declared, claims, system });
  const { scope } = workspace;
  return clients.map((live) =>
    listedClient(live, {
      roles: names,
      self: self.has(live.id),
      inScope: scope === null || inScope(scope, live),
      declared: known === null ? "unknown" : (known.get(live.id) ?? "unmanaged"),
      now: system.clock.now(),
    }),
  );
}

/** A token with few permissions may not list roles: the list of clients then shows their ids. */
async function readableRoles(api: ReadApi): Promise<readonly Role[]> {
  return api.readRoles().catch(() => []);
}

/** What declares each live client, and what the sinks contain for its token, by its id. */
async function readCredentials(
  workspace: WorkspaceOptions,
  options: Options,
  read: {
    readonly declared: readonly Declared[];
    readonly claims: readonly Claim[];
    readonly system: System;
  },
): Promise<ReadonlyMap<number, Credential>> {
  const { declared, claims, system } = read;
  const ids = new Map(claims.map((claim) => [claim.declared, claim.live.id] as const));
  const owner = workspaceRef(workspace);
  const sinks = ownedBy(await sinksOf(options, system), owner, system.clock);
  return credentialsOf(claims, await observeTokens(declared, owner, sinks, ids), system.clock.now());
}

/** Null: they are invalid, which costs only what they would say. */
async function readableManifests(
  workspace: WorkspaceOptions,
  options: Options,
  { system, need }: { readonly system: System; readonly need: ManifestNeed },
): Promise<readonly Declared[] | null> {
  try {
    return (await readDeclared(workspace, options)).declared;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // If no manifest exists yet, none declares anything.
    if (error.findings.every(({ rule }) => rule === "no-manifest")) return [];
    if (need === "required") throw error;
    system.err(
      `The manifests of ${workspace.name} are invalid, so due tokens are not shown: run keyward validate to see the findings\n`,
    );
    return null;
  }
}
