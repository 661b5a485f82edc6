import type { WorkspaceOptions } from "../../config/options.ts";
import type { OnWait } from "../../model/wait.ts";
import type { Limiter } from "../../workato/limiter/limiter.ts";
import type { System } from "../system.ts";
/** The rate limits of a run: one for each host and token variable, and the connections to Redis by which some are shared. */
export declare class Budgets {
    #private;
    constructor({ timeoutMs }: {
        readonly timeoutMs: number;
    }, system: System);
    /** The limiter of a workspace: the same for all with its host and token variable. */
    limiterOf(workspace: WorkspaceOptions): Limiter;
    /** The limiter of the lists of customers' workspaces; undefined for a workspace of the token's own. */
    listLimiterOf(workspace: WorkspaceOptions): Limiter | undefined;
    /** Takes the lease of the workspace's host in Redis, if its rate limit is shared; waits while another process has it. */
    takeLease(workspace: WorkspaceOptions): Promise<void>;
    /** Throws `KeywardError` where the lease of a host was taken and is lost: nothing may be changed any more. */
    requireLease(host: string): Promise<void>;
    /** Releases every lease and closes the connections. */
    close(): Promise<void>;
}
/** Says that the first request waits for those of earlier runs, if it does. */
export declare function announceFull(limiter: Limiter, onWait: OnWait): void;
