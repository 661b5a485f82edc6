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
export declare function planWorkspace(run: PlanRun, make?: Planner): Promise<Planned>;
/** Reads the live clients, and again if the first reading may have shifted: then both must agree, else `ApiError`. */
export declare function readSettled(api: ReadApi, workspace: Pick<WorkspaceRef, "name">): Promise<readonly Live[]>;
