import { type ShardPart } from "../model/shard.ts";
/** What a run says of its shard in one line. */
export declare function shardLine({ shard, holds, selected }: ShardPart): string;
/** The text of a document that is empty because its shard is; `shard`: as in the document. */
export declare function emptyShardText(shard: string): string;
