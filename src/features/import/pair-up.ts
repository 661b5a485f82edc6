import type { Live, TokenRule } from "../../model/client.ts";
import { pairProblems } from "../../plan/guards/pair-guards.ts";
import type { Claims } from "../../plan/identity/claim.ts";
import { asDeclared, asPair } from "./as-declared.ts";
import { contestedPlaces, type PlaceRules } from "./contested-places.ts";
import { isApart, isProven, type ObservedPair } from "./proven-pairs.ts";

/** What decides whether two clients are imported as one entry. */
export interface PairRules extends PlaceRules {
  readonly tokens: TokenRule;
  /** The form of the second credential's name. */
  readonly overlapName: string;
  /** The possible pairs among the clients, with what is at their places. */
  readonly pairs: readonly ObservedPair[];
}

/** The clients to be imported, put together where two of them are one entry. */
export interface PairedUp {
  readonly pairs: readonly ObservedPair[];
  /** The possible pairs that are not certain, but could be written as one entry. */
  readonly unproven: readonly ObservedPair[];
  /** The ids of clients whose token cannot be delivered where the configuration says; never one of a pair. */
  readonly contested: ReadonlySet<number>;
}

/** Puts the proven pairs together, except those whose place is not theirs: then each client is an entry of its own. */
export function pairUp(clients: readonly Live[], claims: Claims, rules: PairRules): PairedUp {
  return withPairs(provenPairs(rules), clients, claims, rules);
}

function withPairs(
  pairs: readonly ObservedPair[],
  clients: readonly Live[],
  claims: Claims,
  rules: PairRules,
): PairedUp {
  const { tokens, overlapName } = rules;
  const seconds = new Map(pairs.map((pair) => [pair.first.id, pair]));
  const paired = new Set(pairs.map(({ second }) => second.id));
  const imported = clients.flatMap((client) => {
    const pair = seconds.get(client.id);
    if (pair !== undefined) return asPair(pair, tokens, overlapName);
    return paired.has(client.id) ? [] : [asDeclared(client, tokens, null)];
  });
  const contested = contestedPlaces(imported, claims.claims, rules);
  const left = pairs.filter(({ first, second }) => !contested.has(first.id) && !contested.has(second.id));
  // Two entries have other places than one.
  if (left.length < pairs.length) return withPairs(left, clients, claims, rules);
  return { pairs, unproven: unprovenPairs(pairs, rules), contested };
}

function unprovenPairs(pairs: readonly ObservedPair[], rules: PairRules): readonly ObservedPair[] {
  const taken = new Set(pairs.flatMap(({ first, second }) => [first.id, second.id]));
  return rules.pairs.filter((pair) => {
    if (taken.has(pair.first.id) || taken.has(pair.second.id)) return false;
    return !isProven(pair) && !isApart(pair) && isDeclarable(pair, rules);
  });
}

/** Each client is in one pair at most. */
function provenPairs(rules: PairRules): readonly ObservedPair[] {
  const taken = new Set<number>();
  return rules.pairs.filter((pair) => {
    const ids = [pair.first.id, pair.second.id];
    if (!isProven(pair) || !isDeclarable(pair, rules) || ids.some((id) => taken.has(id))) return false;
    for (const id of ids) taken.add(id);
    return true;
  });
}

/** Whether the plan of such an entry is not refused for what its sinks are. */
function isDeclarable(pair: ObservedPair, rules: PairRules): boolean {
  const { deliver_to } = rules.tokens;
  if (deliver_to === "none" || deliver_to === "discard") return false;
  const [first] = asPair(pair, rules.tokens, rules.overlapName);
  return (
    pairProblems([first], { tokens: new Map([[first, pair.places]]), placesOf: rules.placesOf }).length === 0
  );
}
