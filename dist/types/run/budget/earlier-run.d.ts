import type { Formers } from "../../plan/tokens/inherit-pending.ts";
import type { Places } from "../../plan/tokens/token-places.ts";
import type { System } from "../system.ts";
import type { Waits } from "./waits.ts";
/** A workspace that was planned, with the places of tokens that were read for it, also those of former names. */
interface PlannedWorkspace {
    readonly workspace: unknown;
    readonly planned: {
        readonly input: {
            readonly tokens: Places;
            readonly formers: Formers;
        };
    } | null;
    readonly timeoutMs: number;
}
/**
 * The attempts; if a run that died a moment ago may have sent a request that still takes effect, they are made again
 * when Workato can no longer carry it out (`--timeout`). Otherwise its client would be created a second time, or its
 * token would end the one that this run delivers.
 */
export declare function afterEarlierRun<A extends PlannedWorkspace>(attempts: readonly A[], plan: (workspace: A["workspace"]) => Promise<A>, { system, waits }: {
    readonly system: System;
    readonly waits: Waits;
}): Promise<readonly A[]>;
export {};
