import { ApiError } from "../model/errors.ts";
import type { Declared, Live, Role } from "../model/client.ts";
import type { Clock } from "../model/clock.ts";
import type { WorkspacePlan, WorkspaceRef } from "../model/plan.ts";
import { claimLive } from "../plan/identity/claim.ts";
import type { PlanInput, PlanRequest, View } from "../plan/input.ts";
import { makePlan } from "../plan/make-plan.ts";
import { readHidden } from "./hidden-clients.ts";
import { folderEnvironment, needsRoles, pathsToResolve, prunesAnything } from "../plan/resolve/resolve.ts";
import { policyNeeds } from "../policy/needs.ts";
import { type AlreadyRead, type PolicyFacts, readPolicyFacts } from "../policy/read-facts.ts";
import { observeTokens } from "../sinks/observe.ts";
import type { Sink } from "../sinks/sink.ts";
import type { ReadApi, Reading } from "../workato/api.ts";
import { unlessForbidden } from "../workato/forbidden.ts";
import { walkFolders } from "../workato/folder-walk.ts";
import { resolveFolderPaths } from "../workato/folders.ts";

/** What planning one workspace needs; nothing in it can write to Workato. */
export interface PlanRun {
  readonly request: PlanRequest;
  /** The sinks to read, by name: those of the configuration, or the same without reading (`withoutReading`). */
  readonly sinks: ReadonlyMap<string, Sink>;
  readonly api: ReadApi;
  readonly clock: Clock;
}

/** A plan, and the live state that it is based on. */
export interface Planned {
  readonly plan: WorkspacePlan;
  readonly input: PlanInput;
  readonly reading: Reading;
}

/** Makes a plan from the complete state: pure. */
export type Planner = (input: PlanInput) => WorkspacePlan;

/**
 * Reads the live state, resolves the manifests' names in it, reads the places of tokens, then plans (for `rotate`, with
 * another planner). A list that shifted while it was read is read once more before anything may be created or deleted.
 * Throws `ApiError` rather than plan on part of the live state.
 */
export async function planWorkspace(run: PlanRun, make: Planner = makePlan): Promise<Planned> {
  const reading = await run.api.readClients();
  const view = await readView(run, reading.clients);
  const planned = planOn(run, make, view, reading);
  if (reading.stable || !createsOrDeletes(planned.plan)) return planned;
  const again = await run.api.readClients();
  if (!agree(reading.clients, again.clients)) throw shiftedError(run.request.workspace);
  return planOn(run, make, view, reading);
}

function planOn(
  { request, api, clock }: PlanRun,
  make: Planner,
  view: Omit<View, "requests" | "now">,
  reading: Reading,
): Planned {
  const input = { ...request, ...view, requests: api.requests.total, now: clock.now() };
  return { plan: make(input), input, reading };
}

async function readView(
  { request, sinks, api }: PlanRun,
  live: readonly Live[],
): Promise<Omit<View, "requests" | "now">> {
  const { declared, ownership, workspace } = request;
  const roles = await readRoles(api, request, live);
  const folderPaths = await resolveFolderPaths(api, pathsToResolve(declared, live, ownership));
  const { claims, creates } = claimLive(declared, live);
  const policyFacts = await readFacts(api, request, { live, creates }, { roles, folderPaths });
  const ids = new Map(claims.map((claim) => [claim.declared, claim.live.id]));
  const tokens = await observeTokens(declared, workspace, sinks, ids);
  const hidden = await readHidden(api, creates, tokens, live);
  const whose = folderEnvironment(live, ownership);
  return { live, roles, folderPaths, folderEnvironment: whose, policyFacts, tokens, hidden };
}

function readFacts(
  api: ReadApi,
  { policies, declared, workspace, ownership }: PlanRequest,
  { live, creates }: { readonly live: readonly Live[]; readonly creates: readonly Declared[] },
  already: AlreadyRead,
): Promise<PolicyFacts> {
  const whose = folderEnvironment(live, ownership);
  const needs = policyNeeds(policies, declared, creates, workspace.name, whose);
  return readPolicyFacts(needs, already, {
    roles: () => api.readRoles(),
    folders: (ids) => walkFolders(api, ids),
  });
}

/** If no manifest names a role, only prune needs the roles, and it also works with a token that may not list them. */
async function readRoles(
  api: ReadApi,
  { declared, ownership, prune }: PlanRequest,
  live: readonly Live[],
): Promise<readonly Role[] | null> {
  if (needsRoles(declared)) return api.readRoles();
  return prune && prunesAnything(declared, live, ownership) ? unlessForbidden(api.readRoles()) : null;
}

function createsOrDeletes(plan: WorkspacePlan): boolean {
  return plan.changes?.some(({ action }) => action === "create" || action === "delete") ?? false;
}

/** Reads the live clients, and again if the first reading may have shifted: then both must agree, else `ApiError`. */
export async function readSettled(
  api: ReadApi,
  workspace: Pick<WorkspaceRef, "name">,
): Promise<readonly Live[]> {
  const reading = await api.readClients();
  if (reading.stable) return reading.clients;
  const again = await api.readClients();
  if (!agree(reading.clients, again.clients)) throw shiftedError(workspace);
  return again.clients;
}

function agree(first: readonly Live[], second: readonly Live[]): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}

function shiftedError(workspace: Pick<WorkspaceRef, "name">): ApiError {
  return new ApiError(`the list of clients of ${workspace.name} changed while it was read`, {
    failure: "shape",
    remedy:
      "run keyward again when nothing else is changing the workspace: keyward does not plan on an incomplete list",
  });
}
