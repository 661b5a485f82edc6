import type { TokenRule } from "../../model/client.ts";
import type { WorkspaceRef } from "../../model/plan.ts";
import { observeTokens } from "../../sinks/observe.ts";
import type { Sink } from "../../sinks/sink.ts";
import { asDeclared, asPair } from "./as-declared.ts";
import type { PossiblePair } from "./possible-pairs.ts";
import type { ObservedPair } from "./proven-pairs.ts";

/** What decides where the tokens of imported clients are. */
export interface TokenSetting {
  readonly tokens: TokenRule;
  /** The form of the second credential's name. */
  readonly overlapName: string;
}

/** Reads the places of the tokens of possible pairs, and nothing if there are none; `sinks`: those of this workspace. */
export async function observePairs(
  pairs: readonly PossiblePair[],
  { tokens, overlapName }: TokenSetting,
  workspace: Pick<WorkspaceRef, "name" | "customer">,
  sinks: ReadonlyMap<string, Sink>,
): Promise<readonly ObservedPair[]> {
  if (pairs.length === 0) return [];
  const subjects = pairs.map((pair) => ({
    pair,
    both: asPair(pair, tokens, overlapName),
    alone: asDeclared(pair.second, tokens, null),
  }));
  const all = subjects.flatMap(({ both, alone }) => [...both, alone]);
  const found = await observeTokens(all, workspace, sinks, new Map(all.map((one) => [one, one.source.line])));
  return subjects.map(({ pair, both: [first], alone }) => ({
    ...pair,
    places: found.get(first) ?? [],
    own: found.get(alone) ?? [],
  }));
}
