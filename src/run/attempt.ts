import type { Options } from "../config/options.ts";
import { KeywardError } from "../model/errors.ts";
import type { Declared } from "../model/client.ts";
import { type Note, type PlanDocument, planFormat, type WorkspacePlan } from "../model/plan.ts";
import type { OnWait } from "../model/wait.ts";
import type { Scope } from "../model/ownership.ts";
import { type ShardPart, shardText } from "../model/shard.ts";
import { blankPlan } from "../plan/blank.ts";
import { needingSinks } from "../plan/tokens/no-sink.ts";
import { type Planned, type PlanRun, type Planner, planWorkspace } from "./plan-workspace.ts";
import type { PlacesOf } from "../plan/tokens/token-places.ts";
import { placesOf, withoutReading } from "../sinks/observe.ts";
import { ownedBy } from "../sinks/owned.ts";
import { openSinks, tokensToSink } from "../sinks/open-sinks.ts";
import type { Sink } from "../sinks/sink.ts";
import { version } from "../util/version.ts";
import type { ReadApi } from "../workato/api.ts";
import { lostPlaces } from "./places/lost-places.ts";
import { proxyOf, userAgent } from "./workspace/connect.ts";
import { readProblem } from "./read-problem.ts";
import type { PreparedWorkspace } from "./prepare.ts";
import { workspaceRef } from "./workspace/workspace-ref.ts";
import { TakenPlaces } from "./places/taken-places.ts";
import { unlessStopped } from "./stopped.ts";
import type { System } from "./system.ts";
import { type WhoAsked, withWho } from "./who/who-changed.ts";

/** The result of planning one workspace: the plan to show and, if there is one, the live state behind it. */
export interface Attempt {
  readonly workspace: PreparedWorkspace;
  readonly plan: WorkspacePlan;
  readonly run: Omit<PlanRun, "api">;
  readonly planned: Planned | null;
  /** The API that it was read from; opened again if it was closed since. */
  readonly open: () => ReadApi;
  /** Milliseconds that one request may take. */
  readonly timeoutMs: number;
}

/** What is requested of a plan beyond the configuration. */
export interface Asked {
  readonly prune: boolean;
  /** Makes the plan; by default, the plan of `plan` and `apply`. */
  readonly make?: Planner;
  /** Digests of the changes to make; by default, all. */
  readonly only?: readonly string[] | undefined;
  /** The same by workspace: in one that it does not name, no change is made. */
  readonly onlyIn?: ReadonlyMap<string, readonly string[]> | undefined;
  /** Where to read who changed the clients that drifted; by default, it is not read. */
  readonly who?: WhoAsked | undefined;
  /** Never read a sink. */
  readonly noSinks?: boolean | undefined;
  /** Whether the plan is to be applied: then a token without a sink refuses it; by default, it is a note. */
  readonly applies?: boolean;
  /** Whether clients are listed that the plan itself does not need; by default not. */
  readonly whole?: boolean | undefined;
  /** The open sinks of a run that plans several workspaces concurrently; by default, opened for this plan. */
  readonly sinks?: ReadonlyMap<string, Sink>;
  /** The places of the tokens of all workspaces, in these sinks; by default, looked up for this plan. */
  readonly taken?: TakenPlaces;
}

/**
 * Plans one workspace; a failed reading, and an API that cannot be opened, such as without a token, result in a plan of
 * status `error`. Rejects only when `stop` aborts.
 */
export async function attempt(
  workspace: PreparedWorkspace,
  options: Options,
  asked: Asked,
  open: () => ReadApi,
  system: System,
): Promise<Attempt> {
  const run = await planRun(workspace, options, asked, system);
  const { timeoutMs } = options;
  try {
    const planned = await unlessStopped(planWorkspace({ ...run, api: open() }, asked.make), system.stop);
    const made = asked.applies === true ? needingSinks(planned.plan) : planned.plan;
    const notes = [...made.notes, ...workspace.notes, ...lostPlaceNotes(planned, options, system)];
    const whole = { ...made, notes };
    const plan = await unlessStopped(withWho(whole, workspace.options, asked.who, system), system.stop);
    return { workspace, plan, run, planned, open, timeoutMs };
  } catch (error) {
    if (system.stop.aborted || !(error instanceof KeywardError)) throw error;
    const { request } = run;
    const plan = blankPlan(request.workspace, request.options, "error", [
      readProblem(error, workspace.options),
    ]);
    return { workspace, plan, run, planned: null, open, timeoutMs };
  }
}

function lostPlaceNotes({ input }: Planned, { sinks }: Options, { env, cwd }: System): readonly Note[] {
  if ((env["CI"] ?? "") === "") return [];
  const files = sinks.filter(({ type }) => type === "file").map(({ name }) => name);
  return lostPlaces(input.tokens.values(), new Set([...files, tokensToName]), cwd);
}

/** The document that contains the plans of a run; `part`: the shard that they are of. */
export function planDocument(
  attempts: readonly Pick<Attempt, "plan">[],
  system: Pick<System, "clock">,
  part: ShardPart | null,
): PlanDocument {
  return {
    format: planFormat,
    keyward: version,
    created_at: new Date(system.clock.now()).toISOString(),
    ...(part === null ? {} : { shard: shardText(part.shard) }),
    problems: [],
    plans: attempts.map(({ plan }) => plan),
  };
}

async function planRun(
  { options: own, declared, base, all, missing }: PreparedWorkspace,
  options: Options,
  asked: Asked,
  system: System,
): Promise<Omit<PlanRun, "api">> {
  const prune = asked.prune || own.prune;
  const workspace = workspaceRef(own);
  const open = asked.sinks ?? (await sinksOf(options, system));
  const sinks = ownedBy(open, workspace, system.clock);
  const taken = asked.taken ?? new TakenPlaces(open);
  const request = {
    workspace,
    declared: options.tokensTo === null ? declared : declared.map(alsoTo(tokensToName)),
    ownership: own,
    // A folder that is gone declares nothing, but it does not say that its clients are to be deleted.
    prune: prune && missing.length === 0,
    limits: options.limits,
    options: { prune, ...options.limitFlags },
    rate: own.rate,
    policies: options.policies,
    sinkScopes: scopesOf(options.sinks),
    placesOf: (client: Parameters<PlacesOf>[0], id: number | null) => placesOf(client, workspace, sinks, id),
    overlapName: options.tokens.overlap_name,
    taken: await taken.of(own.name, all),
    base,
    only: onlyOf(asked, own.name),
  };
  return {
    request,
    sinks: asked.noSinks === true ? withoutReading(sinks) : sinks,
    clock: system.clock,
    whole: asked.whole ?? false,
  };
}

function onlyOf({ only, onlyIn }: Asked, workspace: string): ReadonlySet<string> | null {
  const digests = onlyIn === undefined ? only : (onlyIn.get(workspace) ?? []);
  return digests === undefined ? null : new Set(digests);
}

/** The clients that each sink is for, by the sink's name. */
export function scopesOf(sinks: Options["sinks"]): ReadonlyMap<string, Scope> {
  return new Map(sinks.flatMap(({ name, for: whose }) => (whose === null ? [] : [[name, whose]])));
}

/** The name of the sink of `--tokens-to`. */
const tokensToName = "--tokens-to";

/** The sinks of the configuration by name, and that of `--tokens-to`; none is accessed yet. */
export async function sinksOf(
  options: Options,
  system: System,
  onWait?: OnWait,
): Promise<ReadonlyMap<string, Sink>> {
  const world = {
    env: system.env,
    clock: system.clock,
    timeoutMs: options.timeoutMs,
    userAgent,
    proxy: proxyOf(system.env),
    onWait,
    ...system.processes,
  };
  const sinks = new Map(await openSinks(options.sinks, world));
  if (options.tokensTo !== null) sinks.set(tokensToName, tokensToSink(tokensToName, options.tokensTo, world));
  return sinks;
}

function alsoTo(sink: string): (client: Declared) => Declared {
  return (client) => {
    const { deliver_to } = client.token;
    if (deliver_to === "none") return client;
    const sinks = deliver_to === null || deliver_to === "discard" ? [] : deliver_to;
    return { ...client, token: { ...client.token, deliver_to: [...sinks, sink] } };
  };
}
