import type { Shard } from "../model/shard.ts";
/** The shard of `--shard`; null if it was not given. Throws `KeywardError` for anything but K/N with K from 1 to N. */
export declare function shardFlag(text: string | undefined): Shard | null;
/**
 * Whether a workspace, or a customer's, is in a shard. Its name alone decides, so that no other workspace of the
 * configuration, and no order of them, moves it.
 */
export declare function isInShard({ name }: {
    readonly name: string;
}, { number, count }: Shard): boolean;
