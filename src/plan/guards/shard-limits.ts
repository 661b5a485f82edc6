import type { Limit, RunLimits } from "../../model/ownership.ts";
import { type Shard, shardText } from "../../model/shard.ts";
import { limitValue } from "./limits.ts";

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
export function allowedOverCustomers(limit: Limit, customers: number, shard: Shard | null): Allowed | null {
  if (limit === null) return null;
  const isPercent = limit.kind === "percent";
  if (shard === null || shard.count === 1) {
    const why = isPercent ? ` (${limit.value}% of ${customers} customers)` : "";
    return { value: limitValue(limit, customers) ?? 0, why };
  }
  if (isPercent) {
    const why = ` (${limit.value}% of the ${customers} customers in shard ${shardText(shard)}, rounded down)`;
    return { value: Math.floor((limit.value * customers) / 100), why };
  }
  const why = ` (${limit.value} divided by ${shard.count} shards, rounded down)`;
  return { value: Math.floor(limit.value / shard.count), why };
}

/** The value of a flag that allows so many in this run, and what it is of. */
export function flagValue(planned: number, shard: Shard | null): string {
  if (shard === null || shard.count === 1) return `${planned} for this run`;
  return `${planned * shard.count} for this run (it is divided by the ${shard.count} shards)`;
}
