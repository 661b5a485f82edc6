import type { Declared, Live } from "./model/client.ts";
import type { Clock, Rate } from "./model/clock.ts";
import type { Limits, Ownership, Scope } from "./model/ownership.ts";
import type { PlanOptions, WorkspacePlan, WorkspaceRef } from "./model/plan.ts";
import type { TokenPlace } from "./model/token.ts";
import { type PlanInput } from "./plan/make-plan.ts";
import type { Policy } from "./policy/policy.ts";
import type { Sink } from "./tokens/sink.ts";
import type { ReadApi, Reading } from "./workato/api.ts";
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
    readonly others?: readonly {
        readonly name: string;
        readonly declared: readonly Declared[];
    }[];
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
export declare function planWorkspace(run: PlanRun, make?: Planner): Promise<Planned>;
/** Makes a plan of a whole world: pure. */
export type Planner = (input: PlanInput) => WorkspacePlan;
/** Reads the live clients, a second time where the first reading may have shifted: then both must agree, else `ApiError`. */
export declare function readSettled(api: ReadApi, workspace: Pick<WorkspaceRef, "name">): Promise<readonly Live[]>;
