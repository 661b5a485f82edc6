import type { Limit, RunLimits } from "../../model/ownership.ts";
import { type Shard } from "../../model/shard.ts";
/** The limits over all customers, and the shard whose customers are planned; null: all that were selected. */
export interface CustomerLimits {
    readonly limits: RunLimits;
    readonly shard: Shard | null;
}
/** What a limit over all customers allows, and why it is that number, in words; "": it is written so. */
export interface Allowed {
    readonly value: number;
    readonly why: string;
}
/**
 * What a limit over all customers of an entry allows; null: everything. A shard knows nothing of the others: a percentage
 * is of its own customers, a number is divided by the number of shards, and both are rounded down. So all shards together
 * change no more than one run may.
 */
export declare function allowedOverCustomers(limit: Limit, customers: number, shard: Shard | null): Allowed | null;
/** The value of a flag that allows so many in this run, and what it is of. */
export declare function flagValue(planned: number, shard: Shard | null): string;
