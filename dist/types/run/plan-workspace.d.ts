import type { Live } from "../model/client.ts";
import type { Clock } from "../model/clock.ts";
import type { WorkspacePlan, WorkspaceRef } from "../model/plan.ts";
import type { PlanInput, PlanRequest } from "../plan/input.ts";
import type { Sink } from "../sinks/sink.ts";
import type { ReadApi, Reading } from "../workato/api.ts";
/** What planning one workspace asks, and what it may read with; it holds no means to write to Workato. */
export interface PlanRun {
    readonly request: PlanRequest;
    /** The sinks that are read, by name: those of the configuration, or the same unread (`withoutReading`). */
    readonly sinks: ReadonlyMap<string, Sink>;
    readonly api: ReadApi;
    readonly clock: Clock;
}
/** A plan, and the view that it was made on. */
export interface Planned {
    readonly plan: WorkspacePlan;
    readonly input: PlanInput;
    readonly reading: Reading;
}
/** Makes a plan of a whole view: pure. */
export type Planner = (input: PlanInput) => WorkspacePlan;
/**
 * Reads what is live, resolves what the manifests' words mean there, looks where tokens stand, then plans (or, for
 * `rotate`, makes another plan of the same view). A reading that shifted while it was read is read once more before
 * it may create or delete anything. Throws `ApiError` rather than plan on part of the live state.
 */
export declare function planWorkspace(run: PlanRun, make?: Planner): Promise<Planned>;
/** Reads the live clients, a second time where the first reading may have shifted: then both must agree, else `ApiError`. */
export declare function readSettled(api: ReadApi, workspace: Pick<WorkspaceRef, "name">): Promise<readonly Live[]>;
