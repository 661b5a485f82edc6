import { ApiError } from "./errors.ts";
import type { Declared, Live, Role } from "./model/client.ts";
import type { Clock, Rate } from "./model/clock.ts";
import type { Limits, Ownership, Scope } from "./model/ownership.ts";
import type { PlanOptions, WorkspacePlan, WorkspaceRef } from "./model/plan.ts";
import type { TokenPlace } from "./model/token.ts";
import { claimLive } from "./plan/claim.ts";
import { makePlan, type PlanInput } from "./plan/make-plan.ts";
import type { TakenPlace } from "./plan/input.ts";
import { folderEnvironment, needsRoles, pathsToResolve, prunesAnything } from "./plan/resolve.ts";
import type { Policy } from "./policy/policy.ts";
import { readPolicyFacts } from "./policy-facts.ts";
import { observeTokens, placesOf, unasked } from "./tokens/observe.ts";
import type { Sink } from "./tokens/sink.ts";
import type { ReadApi, Reading } from "./workato/api.ts";
import { unlessForbidden } from "./workato/forbidden.ts";
import { resolveFolderPaths } from "./workato/folders.ts";

/** Everything that planning one workspace needs; it holds no means to write. */
export interface PlanRun {
  readonly workspace: WorkspaceRef;
  readonly ownership: Ownership;
  readonly declared: readonly Declared[];
  readonly sinks: ReadonlyMap<string, Sink>;
  /** Whose tokens each sink is for; left out: everybody's. */
  readonly sinkScopes?: ReadonlyMap<string, Scope>;
  /** The policies of the configuration; left out: none. */
  readonly policies?: readonly Policy[];
  /** What the manifests of another commit declare, to tell what is new; left out: nothing is compared. */
  readonly base?: readonly Declared[];
  /** What other workspaces of the configuration declare, whose tokens must have other places; left out: none. */
  readonly others?: readonly { readonly name: string; readonly declared: readonly Declared[] }[];
  /** Digests of the changes to make; left out: all. */
  readonly only?: ReadonlySet<string>;
  /** Sinks are never asked: nothing is known of any token's place. Left out: they are. */
  readonly sinksUnasked?: boolean;
  readonly prune: boolean;
  readonly limits: Limits;
  readonly options: PlanOptions;
  readonly rate: Rate;
  readonly api: ReadApi;
  readonly clock: Clock;
}

/** A plan, and the view of the world that it was made on. */
export interface Planned {
  readonly plan: WorkspacePlan;
  readonly reading: Reading;
  readonly places: ReadonlyMap<Declared, readonly TokenPlace[]>;
}

/**
 * The story: read what is live, observe what the manifests' words mean there and where tokens stand, then
 * plan (or, for `rotate`, `make` another plan of the same world). A reading that shifted while it was read is
 * read once more before it may create or delete anything. Throws `ApiError` rather than plan on part of the
 * live state.
 */
export async function planWorkspace(run: PlanRun, make: Planner = makePlan): Promise<Planned> {
  const reading = await run.api.readClients();
  const world = await observe(run, reading.clients);
  const plan = make(inputOf(run, reading.clients, world));
  if (reading.stable || !createsOrDeletes(plan)) return { plan, reading, places: world.tokens };
  const again = await run.api.readClients();
  if (!agree(reading.clients, again.clients)) throw shifting(run.workspace);
  return { plan: make(inputOf(run, reading.clients, world)), reading, places: world.tokens };
}

/** Makes a plan of a whole world: pure. */
export type Planner = (input: PlanInput) => WorkspacePlan;

type World = Awaited<ReturnType<typeof observe>>;

async function observe(run: PlanRun, live: readonly Live[]) {
  const roles = await readRoles(run, live);
  const paths = pathsToResolve(run.declared, live, run.ownership);
  const folderPaths = await resolveFolderPaths(run.api, paths);
  const policyFacts = await readPolicyFacts(run, live, { roles, folderPaths });
  const claimed = claimLive(run.declared, live).claims;
  const ids = new Map(claimed.map(({ declared, live: { id } }) => [declared, id] as const));
  const looking = run.sinksUnasked === true ? unasked(run.sinks) : run.sinks;
  const tokens = await observeTokens(run.declared, run.workspace, looking, ids);
  return { roles, folderPaths, policyFacts, tokens };
}

/** Where no manifest names a role they matter to prune alone, which a token that may not list them can still do. */
async function readRoles(
  { api, declared, ownership, prune }: PlanRun,
  live: readonly Live[],
): Promise<readonly Role[] | null> {
  if (needsRoles(declared)) return api.readRoles();
  return prune && prunesAnything(declared, live, ownership) ? unlessForbidden(api.readRoles()) : null;
}

function inputOf(run: PlanRun, live: readonly Live[], world: World): PlanInput {
  return {
    ...run,
    ...world,
    live,
    folderEnvironment: folderEnvironment(live, run.ownership),
    taken: takenPlaces(run),
    placesOf: (client, id) => placesOf(client, run.workspace, run.sinks, id),
    requests: run.api.requests.total,
    now: run.clock.now(),
  };
}

function takenPlaces({ others = [], workspace, sinks }: PlanRun): readonly TakenPlace[] {
  return others.flatMap(({ name, declared }) =>
    declared.flatMap((client) =>
      placesOf(client, { ...workspace, name }, sinks, client.id).map(({ place }) => ({
        workspace: name,
        client,
        place,
      })),
    ),
  );
}

function createsOrDeletes(plan: WorkspacePlan): boolean {
  return plan.changes?.some(({ action }) => action === "create" || action === "delete") ?? false;
}

/** Reads the live clients, a second time where the first reading may have shifted: then both must agree, else `ApiError`. */
export async function readSettled(
  api: ReadApi,
  workspace: Pick<WorkspaceRef, "name">,
): Promise<readonly Live[]> {
  const reading = await api.readClients();
  if (reading.stable) return reading.clients;
  const again = await api.readClients();
  if (!agree(reading.clients, again.clients)) throw shifting(workspace);
  return again.clients;
}

function agree(first: readonly Live[], second: readonly Live[]): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}

function shifting(workspace: Pick<WorkspaceRef, "name">): ApiError {
  return new ApiError(`the list of clients of ${workspace.name} changed while it was read`, {
    failure: "shape",
    remedy: "run keyward again when nobody else is changing the workspace: nothing is planned on part of it",
  });
}
