/** One of several parts of the selected workspaces, each of which another process takes. */
export interface Shard {
  /** From 1 to `count`. */
  readonly number: number;
  readonly count: number;
}

/** As `--shard` has it: `3/8`. */
export function shardText({ number, count }: Shard): string {
  return `${number}/${count}`;
}

/** The part of the selected workspaces that a run takes. */
export interface ShardPart {
  readonly shard: Shard;
  /** How many workspaces are in it. */
  readonly holds: number;
  /** How many were selected. */
  readonly selected: number;
}
