import { createHash } from "node:crypto";
import { KeywardError } from "../model/errors.ts";
import type { Shard } from "../model/shard.ts";

/** The shard of `--shard`; null if it was not given. Throws `KeywardError` for anything but K/N with K from 1 to N. */
export function shardFlag(text: string | undefined): Shard | null {
  if (text === undefined) return null;
  const written = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text);
  const shard = { number: Number(written?.[1] ?? 0), count: Number(written?.[2] ?? 0) };
  if (shard.number >= 1 && shard.number <= shard.count) return shard;
  throw new KeywardError(
    `--shard ${JSON.stringify(text)} is not the number of a shard and how many shards there are`,
    `write it as K/N with K from 1 to N, and N of at most 9999: ${examples(shard.count)}`,
  );
}

function examples(count: number): string {
  return count > 1 ? `--shard 1/${count} to --shard ${count}/${count}` : "--shard 1/8 to --shard 8/8";
}

/**
 * Whether a workspace, or a customer's, is in a shard. Its name alone decides, so that no other workspace of the
 * configuration, and no order of them, moves it.
 */
export function isInShard({ name }: { readonly name: string }, { number, count }: Shard): boolean {
  const hash = createHash("sha256").update(name).digest();
  // 48 bits: of so many values, the first ones of a remainder are no more probable than the others.
  return hash.readUIntBE(0, 6) % count === number - 1;
}
