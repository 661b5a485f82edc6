import type { Attempt } from "./attempt.ts";
import type { PreparedWorkspace } from "./prepare.ts";
/**
 * Plans every workspace; the attempts are in the order of the workspaces. Those of one host and token share a quota: no
 * more of them are in progress than requests may be in flight, so that each is finished, and what was read of it
 * forgotten, before others begin. Those of other quotas do not wait for them.
 */
export declare function planEach(workspaces: readonly PreparedWorkspace[], plan: (workspace: PreparedWorkspace) => Promise<Attempt>): Promise<readonly Attempt[]>;
/**
 * The attempt without what was read, if nothing of it is needed any more: its plan changes nothing, and no place holds
 * the marker of an interrupted run.
 */
export declare function withoutReadings(attempt: Attempt): Attempt;
