import type { Live } from "../model/client.ts";
import type { Clock } from "../model/clock.ts";
import type { WorkspacePlan, WorkspaceRef } from "../model/plan.ts";
import type { PlanInput, PlanRequest } from "../plan/input.ts";
import type { Sink } from "../sinks/sink.ts";
import type { ReadApi, Reading } from "../workato/api.ts";
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
export declare function planWorkspace(run: PlanRun, make?: Planner): Promise<Planned>;
/** Reads the live clients until one that is not shown certainly does not exist; otherwise throws `ApiError`. */
export declare function readSettled(api: ReadApi, workspace: Pick<WorkspaceRef, "name">): Promise<readonly Live[]>;
