import type { Declared } from "../model/client.ts";
import type { Change } from "../model/plan.ts";
import { claimLive } from "./claim.ts";
import type { PlanInput } from "./input.ts";
import { resolveNames } from "./resolve-names.ts";

/** What the manifests of the base would cause on the same live state; null where they cause nothing that can be told. */
export type ChangesOf = (input: PlanInput) => readonly Change[] | null;

/**
 * Tells of each change whether this change set makes it, or whether it stood before: drift, or a merge that was not
 * applied. What cannot be told counts as this change set's: a reviewer then sees too much rather than too little.
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
  const stood = new Set(earlier.map(({ digest }) => digest));
  const claimed = claimedIds(base, input);
  const stands = ({ action, id, digest }: Change): boolean => {
    if (action === "rotate") return true;
    return action === "delete" ? !claimed.has(id ?? 0) : stood.has(digest);
  };
  return changes.map((change) => ({ ...change, origin: stands(change) ? "standing" : "pull-request" }));
}

function claimedIds(base: readonly Declared[], { live }: PlanInput): ReadonlySet<number> {
  return new Set(claimLive(base, live).claims.map((claim) => claim.live.id));
}
