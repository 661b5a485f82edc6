import type { Declared } from "../../model/client.ts";
import type { Change } from "../../model/change.ts";
import type { Source } from "../../model/source.ts";
import { claimLive } from "../identity/claim.ts";
import type { PlanInput } from "../input.ts";
import { resolveNames } from "../resolve/resolve-names.ts";

/** The changes that the base's manifests would cause on the same live state; null if that cannot be determined. */
export type ChangesOf = (input: PlanInput) => readonly Change[] | null;

/**
 * Marks each change as caused by this change set or as pre-existing: drift, or a merge that was not applied. A change
 * whose origin cannot be determined counts as this change set's: a reviewer then sees too much rather than too little.
 */
export function withOrigins(
  changes: readonly Change[],
  input: PlanInput,
  changesOf: ChangesOf,
): readonly Change[] {
  const { base } = input;
  if (base === null) return changes;
  const known = base.filter((client) => resolveNames(client, input).value !== null);
  const earlier = changesOf({ ...input, base: null, declared: known, tokens: new Map() }) ?? [];
  const earlierDigests = new Set(earlier.map(({ digest }) => digest));
  const claimed = claimedSources(base, input);
  const isPreExisting = ({ action, id, digest }: Change): boolean => {
    if (action === "rotate") return true;
    return action === "delete" ? !claimed.has(id ?? 0) : earlierDigests.has(digest);
  };
  return changes.map((change): Change => {
    const origin = isPreExisting(change) ? "pre-existing" : "pull-request";
    return change.action === "delete"
      ? { ...change, origin, removed_from: claimed.get(change.id) ?? null }
      : { ...change, origin };
  });
}

/** Where the base declares the live clients that it claims, by their ids. */
function claimedSources(base: readonly Declared[], { live }: PlanInput): ReadonlyMap<number, Source> {
  return new Map(claimLive(base, live).claims.map((claim) => [claim.live.id, claim.declared.source]));
}
