import { type ShardPart, shardText } from "../model/shard.ts";
import { numberText, plural } from "./words.ts";

/** What a run says of its shard in one line. */
export function shardLine({ shard, holds, selected }: ShardPart): string {
  const all = plural(selected, "workspace");
  return holds === 0
    ? `Shard ${shardText(shard)} holds none of ${all}`
    : `Shard ${shardText(shard)} holds ${numberText(holds)} of ${all}`;
}

/** The text of a document that is empty because its shard is; `shard`: as in the document. */
export function emptyShardText(shard: string): string {
  return `Shard ${shard} holds no workspace: nothing to do`;
}
