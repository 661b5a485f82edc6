import type { Options } from "../config/options.ts";
import { type PlanDocument, type WorkspacePlan } from "../model/plan.ts";
import type { OnWait } from "../model/wait.ts";
import type { Scope } from "../model/ownership.ts";
import { type ShardPart } from "../model/shard.ts";
import { type Planned, type PlanRun, type Planner } from "./plan-workspace.ts";
import type { Sink } from "../sinks/sink.ts";
import type { ReadApi } from "../workato/api.ts";
import type { PreparedWorkspace } from "./prepare.ts";
import { TakenPlaces } from "./places/taken-places.ts";
import type { System } from "./system.ts";
import { type WhoAsked } from "./who/who-changed.ts";
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
export declare function attempt(workspace: PreparedWorkspace, options: Options, asked: Asked, open: () => ReadApi, system: System): Promise<Attempt>;
/** The document that contains the plans of a run; `part`: the shard that they are of. */
export declare function planDocument(attempts: readonly Pick<Attempt, "plan">[], system: Pick<System, "clock">, part: ShardPart | null): PlanDocument;
/** The clients that each sink is for, by the sink's name. */
export declare function scopesOf(sinks: Options["sinks"]): ReadonlyMap<string, Scope>;
/** The sinks of the configuration by name, and that of `--tokens-to`; none is accessed yet. */
export declare function sinksOf(options: Options, system: System, onWait?: OnWait): Promise<ReadonlyMap<string, Sink>>;
