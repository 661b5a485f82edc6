import type { Clock } from "../model/clock.ts";
import type { RedisClient } from "./client.ts";
/** A lease on a host: one process of all machines changes its workspaces at a time. */
export interface Lease {
    /** Throws `KeywardError` if the lease was lost, so that another process may be changing the host; else extends it. */
    require(): Promise<void>;
    release(): Promise<void>;
}
/** Who holds a lease, as it says itself. */
export interface LeaseHolder {
    readonly process: string;
    /** ISO 8601. */
    readonly since: string;
}
/** What takes a lease. */
export interface LeaseRequest {
    readonly client: RedisClient;
    /** What distinguishes the host in the names of keys. */
    readonly key: string;
    readonly host: string;
    /** A name that no other process has. */
    readonly process: string;
    readonly clock: Clock;
    /** Called once for each holder that is waited for. */
    readonly onWait: (holder: LeaseHolder) => void;
    readonly stop: AbortSignal;
}
/** Takes the lease of a host; waits while another process has it. Rejects when `stop` aborts. */
export declare function takeLease(request: LeaseRequest): Promise<Lease>;
