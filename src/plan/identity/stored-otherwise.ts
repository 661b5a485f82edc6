import { valuesKey, valuesOf } from "../../fields/compare.ts";
import type { ClientValues, Declared, Desired, Identity, Live } from "../../model/client.ts";
import { fieldNames } from "../../model/field-change.ts";
import { problem } from "../../model/make-problem.ts";
import { groupBy, identityKey, sameName, title } from "../../model/names.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { Marker } from "../../model/token/token.ts";
import type { PlanInput } from "../input.ts";
import { foldName } from "./look-alike.ts";
import { inScope } from "./scope.ts";
import { escapedFrom, storedForm } from "./stored-form.ts";
import { heldMarker } from "../tokens/token-state.ts";
import { wayFor } from "./second-way.ts";

/** A name that is only related counts for a client that was created within this time, in ms. */
const recent = 7 * 86_400_000;

/**
 * Refuses creates of clients that are probably live already, because Workato stored their name in another form than it
 * was sent: otherwise every apply would make one more. The marker at the token's place names such a client; where a sink
 * keeps no markers, it is an unclaimed client that is the same in all but its name, or whose name is an escaped form of it,
 * whatever else differs: an update may have renamed a client that was created before names were escaped.
 */
export function storedOtherwise(
  creates: readonly { readonly declared: Declared; readonly desired: Desired }[],
  { unclaimed, deletes }: { readonly unclaimed: readonly Live[]; readonly deletes: readonly Live[] },
  input: Pick<PlanInput, "tokens" | "now" | "ownership">,
): readonly PlanProblem[] {
  if (creates.length === 0 || unclaimed.length === 0) return [];
  const byId = new Map(unclaimed.map((client) => [client.id, client]));
  const byRest = groupBy(unclaimed, restKey);
  const byEscape = escapes(unclaimed);
  const deleted = new Set(deletes);
  return creates.flatMap(({ declared, desired }) => {
    const rest = restKey(valuesOf(desired));
    // A create next to a delete that is the same in all but its name is refused by a rule of its own.
    const isOther = (live: Live): boolean =>
      declared.distinct_from.includes(live.id) || (deleted.has(live) && restKey(live) === rest);
    const marked = markedIds(declared, input.tokens)
      .flatMap((id) => byId.get(id) ?? [])
      .find((live) => !isOther(live));
    if (marked !== undefined) return [byMarker(declared, marked)];
    const alike = byRest.get(rest) ?? [];
    const stored = alike.find((live) => !isOther(live) && isStored(declared, live, input));
    if (stored !== undefined) return [byValues(declared, stored)];
    const escaped = byEscape.get(identityKey(declared))?.find((live) => !isOther(live));
    return escaped === undefined ? [] : [byName(declared, escaped)];
  });
}

const allButName = fieldNames.filter((field) => field !== "name");

function restKey(values: ClientValues): string {
  return valuesKey(values, allButName);
}

/** Live clients by each identity of which their own is an escaped form. */
function escapes(unclaimed: readonly Live[]): ReadonlyMap<string, readonly Live[]> {
  const found = new Map<string, Live[]>();
  for (const live of unclaimed) {
    for (const name of escapedFrom(live.name)) {
      const key = identityKey({ name, environment: live.environment });
      found.set(key, [...(found.get(key) ?? []), live]);
    }
  }
  return found;
}

/** Look-alike names are refused by a rule of their own. */
function isStored(
  { name }: Declared,
  live: Live,
  { now, ownership }: Pick<PlanInput, "now" | "ownership">,
): boolean {
  if (foldName(name) === foldName(live.name)) return false;
  switch (storedForm(name, live.name)) {
    case "certain-form":
      return true;
    case "related":
      // A new client of another team is none of keyward's doing here.
      if (live.created_at === null || !inScope(ownership.scope, live)) return false;
      return now - Date.parse(live.created_at) < recent;
    case null:
      return false;
  }
}

/** The ids in the markers that were written for this client. */
function markedIds(declared: Declared, tokens: PlanInput["tokens"]): readonly number[] {
  return (tokens.get(declared) ?? []).flatMap(({ reading }) =>
    reading.kind === "marked" ? idsFor(declared, reading.marker) : [],
  );
}

function idsFor(declared: Declared, marker: Marker): readonly number[] {
  const isFor = ({ name, environment }: Identity): boolean =>
    sameName(name, declared.name) && sameName(environment, declared.environment);
  const held = heldMarker(marker);
  const about = marker.state === "pending" ? [marker.about.id].filter((id) => id !== undefined) : [];
  // Whatever the second credential of an entry is called, only it can have its token at the entry's place besides the first.
  const isHeld = held !== null && (isFor(held) || declared.pair?.credential === "second");
  return [...(isFor(marker) ? about : []), ...(isHeld ? [held.id] : [])];
}

function byMarker(declared: Declared, live: Live): PlanProblem {
  const message = `${title(declared)} would be created, but the marker at its token's place says that it is client ${live.id}, which is live as "${live.name}"`;
  return problem("stored-otherwise", { message, ...facts(declared, live) });
}

function byValues(declared: Declared, live: Live): PlanProblem {
  const message = `${title(declared)} would be created next to the unmanaged "${live.name}" (id ${live.id}), which is the same in all but its name: Workato probably stored the name in that form`;
  return problem("stored-otherwise", { message, ...facts(declared, live) });
}

function byName(declared: Declared, live: Live): PlanProblem {
  const message = `${title(declared)} would be created next to the unmanaged "${live.name}" (id ${live.id}), whose name is an escaped form of it: Workato probably stored the name in that form`;
  return problem("stored-otherwise", { message, ...facts(declared, live) });
}

function facts(declared: Declared, live: Live) {
  const { id, name } = live;
  const { source } = declared;
  const otherwise = `write \`name: ${JSON.stringify(name)}\` if it is that client (or \`id: ${id}\`, which renames it), or \`distinct_from: [${id}]\` if it is another`;
  return { way: wayFor(declared, [live], otherwise), numbers: { id }, source };
}
