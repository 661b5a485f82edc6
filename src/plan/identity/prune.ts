import type { Declared, Live } from "../../model/client.ts";
import type { Ownership } from "../../model/ownership.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { PlanInput } from "../input.ts";
import { problem } from "../../model/make-problem.ts";
import { heldIds, isAtPlaces } from "../tokens/held.ts";
import type { Places } from "../tokens/token-places.ts";
import { environmentsSeen } from "./environments.ts";
import { unexpressible } from "./unexpressible.ts";

/** Refuses prune without `scope` and `self`: what may be deleted must be explicit. */
export function pruneProblems({ prune, ownership }: PlanInput): readonly PlanProblem[] {
  return prune ? missingForPrune(ownership) : [];
}

/** The reasons to refuse prune: `scope` or `self` is not configured. */
export function missingForPrune(ownership: Pick<Ownership, "scope" | "self">): readonly PlanProblem[] {
  const lacks = (word: "scope" | "self") =>
    problem(`prune-needs-${word}`, {
      message: `prune deletes what no manifest declares, but this workspace entry has no \`${word}\``,
      way:
        word === "scope"
          ? "set `scope` to what this entry may own, or do not prune"
          : "list in `self` every client whose token runs keyward (or `none`), or do not prune",
    });
  return [
    ...(ownership.scope === null ? [lacks("scope")] : []),
    ...(ownership.self === null ? [lacks("self")] : []),
  ];
}

/**
 * The unmanaged clients that prune deletes: those that no manifest could declare, and those whose token is at the place
 * of a declared client, are left alone.
 */
export function prunable(
  unmanaged: readonly Live[],
  { live, roles, tokens }: Pick<PlanInput, "live" | "roles" | "tokens">,
): readonly Live[] {
  const expressing = { roles, environments: environmentsSeen(live).length > 0 };
  const holders = holdersOf(unmanaged, tokens);
  return unmanaged.filter((client) => unexpressible(client, expressing) === null && !holders.has(client));
}

/** The declared client at whose place the token of each of these live clients is, if there is one. */
export function holdersOf(unmanaged: readonly Live[], tokens: Places): ReadonlyMap<Live, Declared> {
  const free = new Map(unmanaged.map((client) => [client.id, client]));
  return new Map(
    [...tokens].flatMap(([declared, places]) =>
      heldIds(places).flatMap((id) => {
        const client = free.get(id);
        return client !== undefined && isAtPlaces(client, places) ? [[client, declared] as const] : [];
      }),
    ),
  );
}
