import type { Declared, Live, Role } from "../model/client.ts";
import { entryOf } from "../model/customer-workspace.ts";
import type { Clock } from "../model/clock.ts";
import type { WorkspacePlan, WorkspaceRef } from "../model/plan.ts";
import { type Claims, claimLive } from "../plan/identity/claim.ts";
import { inheritPending } from "../plan/tokens/inherit-pending.ts";
import { inScope } from "../plan/identity/scope.ts";
import { findSelf } from "../plan/identity/self.ts";
import type { PlanInput, PlanRequest, View } from "../plan/input.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Places, Sites } from "../plan/tokens/token-places.ts";
import { readFormers, readUnmanagedMarkers } from "./places/former-places.ts";
import { readHidden } from "./places/hidden-clients.ts";
import { folderEnvironment, needsRoles, pathsToResolve, prunesAnything } from "../plan/resolve/resolve.ts";
import { containsRolesOf } from "../plan/resolve/roles.ts";
import { policyNeeds } from "../policy/needs.ts";
import { type AlreadyRead, type PolicyFacts, readPolicyFacts } from "../policy/read-facts.ts";
import { observeTokens } from "../sinks/observe.ts";
import type { Sink } from "../sinks/sink.ts";
import { surveyPlaces } from "../sinks/survey.ts";
import type { ReadApi, Reading } from "../workato/api.ts";
import { unlessForbidden } from "../workato/forbidden.ts";
import { walkFolders } from "../workato/lists/folder-walk.ts";
import { resolveFolderPaths } from "../workato/lists/folders.ts";
import { isSettled, readRolesFor, sameClients, settled } from "../workato/lists/settled.ts";

/** What planning one workspace needs; nothing in it can write to Workato. */
export interface PlanRun {
  readonly request: PlanRequest;
  /** The sinks to read, by name: those of the configuration, or the same without reading (`withoutReading`). */
  readonly sinks: ReadonlyMap<string, Sink>;
  readonly api: ReadApi;
  readonly clock: Clock;
  /** Whether clients are listed that the plan itself does not need. */
  readonly whole: boolean;
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
 * another planner). Before anything counts as absent, and so may be created, deleted or refused, the list of clients is
 * settled. Throws `ApiError` rather than plan on part of the live state.
 */
export async function planWorkspace(run: PlanRun, make: Planner = makePlan): Promise<Planned> {
  const { api, request } = run;
  const first = await api.readClients();
  const reading = needsAbsence(run, first) ? await settled(api, first, request.workspace) : first;
  const planned = await planOn(run, make, reading);
  // What was settled above is not settled twice.
  if (planned.plan.status === "ok" || reading !== first || isSettled(first)) return planned;
  const certain = await settled(api, first, request.workspace);
  return sameClients(first, certain) ? planned : planOn(run, make, certain);
}

/** Whether the plan depends on what the list does not show. */
function needsAbsence({ request, whole }: PlanRun, { clients }: Reading): boolean {
  const { declared, ownership, prune } = request;
  const { creates, problems } = claimLive(declared, clients);
  return (
    whole ||
    creates.length + problems.length > 0 ||
    findSelf(clients, ownership).problems.length > 0 ||
    (prune && prunesAnything(declared, clients, ownership))
  );
}

async function planOn(run: PlanRun, make: Planner, reading: Reading): Promise<Planned> {
  const { request, api, clock } = run;
  const view = await readView(run, reading.clients);
  const requests = { requests: api.requests.total, recent: api.recent() };
  const input = { ...request, ...view, ...requests, now: clock.now() };
  return { plan: make(input), input, reading };
}

async function readView(
  run: PlanRun,
  live: readonly Live[],
): Promise<Omit<View, "requests" | "recent" | "now">> {
  const { request, api } = run;
  const { declared, ownership } = request;
  const { customer } = request.workspace;
  const roles = await readRoles(api, request, live);
  const folderPaths = await resolveFolderPaths(api, pathsToResolve(declared, live, ownership, customer));
  const claims = claimLive(declared, live);
  const { creates } = claims;
  const policyFacts = await readFacts(api, request, { live, creates }, { roles, folderPaths });
  const places = await readPlaces(run, live, claims);
  const whose = folderEnvironment(live, ownership, customer);
  return { live, roles, folderPaths, folderEnvironment: whose, policyFacts, ...places };
}

/** What the sinks say about the tokens, also at the places of former names. */
async function readPlaces(
  { request: { declared, workspace, ownership }, sinks, api, clock }: PlanRun,
  live: readonly Live[],
  claims: Claims,
): Promise<Pick<View, "tokens" | "sites" | "formers" | "unmanagedMarkers" | "hidden">> {
  const ids = new Map(claims.claims.map((claim) => [claim.declared, claim.live.id]));
  const formers = await readFormers({ declared, workspace, sinks }, claims);
  const unclaimed = claims.unclaimed.filter((one) => inScope(ownership.scope, one));
  const unmanagedMarkers = await readUnmanagedMarkers(
    { declared, workspace, sinks },
    { ...claims, unclaimed },
    clock.now(),
  );
  const tokens = await observeTokens(declared, workspace, sinks, ids);
  const hidden = await readHidden(api, { unmatched: claims.creates, tokens, live }, sinks);
  for (const [declaredNow, { client, places }] of formers) {
    const unmatched = hiddenAs(claims, declaredNow, client);
    const found = await readHidden(api, { unmatched, tokens: new Map([[client, places]]), live }, sinks);
    for (const one of found.values()) hidden.set(declaredNow, one);
  }
  const sites = await readSites(tokens, sinks);
  return { tokens: inheritPending(claims.claims, tokens, formers), sites, formers, unmanagedMarkers, hidden };
}

/** Where the places of tokens are, all looked up together. */
async function readSites(tokens: Places, sinks: ReadonlyMap<string, Sink>): Promise<Sites> {
  const found = await surveyPlaces([...tokens.values()].flat(), sinks);
  return new Map(
    [...tokens].map(([client, places]) => [client, places.flatMap((place) => found.get(place) ?? [])]),
  );
}

/** A client to be created may be live under its former name where no list shows it. */
function hiddenAs({ creates }: Claims, now: Declared, former: Declared): readonly Declared[] {
  return creates.includes(now) ? [former] : [];
}

function readFacts(
  api: ReadApi,
  { policies, declared, workspace, ownership }: PlanRequest,
  { live, creates }: { readonly live: readonly Live[]; readonly creates: readonly Declared[] },
  already: AlreadyRead,
): Promise<PolicyFacts> {
  const whose = folderEnvironment(live, ownership, workspace.customer);
  const needs = policyNeeds(policies, declared, creates, entryOf(workspace), whose);
  return readPolicyFacts(needs, already, {
    roles: () => readRolesFor(api, (roles) => containsRolesOf(roles, declared, live)),
    folders: (ids) => walkFolders(api, ids),
  });
}

/** If no manifest names a role, only prune needs the roles, and it also works with a token that may not list them. */
async function readRoles(
  api: ReadApi,
  { declared, ownership, prune }: PlanRequest,
  live: readonly Live[],
): Promise<readonly Role[] | null> {
  const read = (): Promise<readonly Role[]> =>
    readRolesFor(api, (roles) => containsRolesOf(roles, declared, live));
  if (needsRoles(declared)) return read();
  return prune && prunesAnything(declared, live, ownership) ? unlessForbidden(read()) : null;
}

/** Reads the live clients until one that is not shown certainly does not exist; otherwise throws `ApiError`. */
export async function readSettled(
  api: ReadApi,
  workspace: Pick<WorkspaceRef, "name">,
): Promise<readonly Live[]> {
  return (await settled(api, await api.readClients(), workspace)).clients;
}
