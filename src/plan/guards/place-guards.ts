import type { Declared, Live } from "../../model/client.ts";
import type { Scope } from "../../model/ownership.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { MarkerOwner, TokenPlace } from "../../model/token/token.ts";
import type { HiddenClient, Places } from "../tokens/token-places.ts";
import { placeOf, title } from "../../model/names.ts";
import { problem } from "../../model/make-problem.ts";
import { inScope } from "../identity/scope.ts";
import { heldMarker, heldState } from "../tokens/token-state.ts";

/** A client for which a token is about to be issued; `id` null: a create. */
export interface Issuing {
  readonly declared: Declared;
  readonly id: number | null;
  /** The live clients that are, or were, the other credential of the same entry: a place may hold their tokens. */
  readonly partners: readonly number[];
  /** Whether the token goes to its places; otherwise it is thrown away. */
  readonly delivers: boolean;
}

/** Refuses to issue a token over unrecognized content, or over another live client's token. */
export function issuingProblems(
  issuing: readonly Issuing[],
  places: Places,
  live: readonly Live[],
): readonly PlanProblem[] {
  const byId = new Map(live.map((client) => [client.id, client]));
  return issuing.flatMap((one) =>
    (places.get(one.declared) ?? []).flatMap((place) => occupied(one, place, byId)),
  );
}

/** Refuses to create a client that a place of its token names as made already, and that is live although no list shows it. */
export function hiddenProblems(
  issuing: readonly Issuing[],
  hidden: ReadonlyMap<Declared, HiddenClient>,
): readonly PlanProblem[] {
  return issuing.flatMap(({ declared, id }) => {
    const live = id === null ? hidden.get(declared) : undefined;
    return live === undefined ? [] : [createHidden(declared, live)];
  });
}

/** Refuses a client whose token would go to a sink that is not for it. */
export function foreignSinkProblems(
  declared: readonly Declared[],
  scopes: ReadonlyMap<string, Scope>,
): readonly PlanProblem[] {
  return declared.flatMap((client) => {
    const { deliver_to } = client.token;
    const sinks = deliver_to === null || typeof deliver_to === "string" ? [] : deliver_to;
    return sinks
      .filter((sink) => !inScope(scopes.get(sink) ?? null, client))
      .map((sink) => notFor(client, sink));
  });
}

function occupied(
  { declared, id, partners, delivers }: Issuing,
  { sink, place, reading }: TokenPlace,
  live: ReadonlyMap<number, Live>,
): readonly PlanProblem[] {
  if (!delivers) return [];
  if (reading.kind === "foreign") return [foreign(declared, { sink, place, owner: reading.owner })];
  if (reading.kind === "unplaced") return [needsId(declared, sink, place)];
  const held = reading.kind === "marked" ? heldMarker(reading.marker) : null;
  const other = held === null || held.id === id || partners.includes(held.id) ? undefined : live.get(held.id);
  if (held === null || other === undefined || heldState(other, held) === "reissued-elsewhere") return [];
  return [otherClients(declared, other, sink, place)];
}

function notFor(declared: Declared, sink: string): PlanProblem {
  return problem("sink-not-for", {
    message: `the sink ${sink} is not for ${title(declared)}: it lies outside its \`for\``,
    shared: {
      of: "client",
      who: title(declared),
      predicate: `deliver to the sink ${sink}, which is not for them: they lie outside its \`for\``,
    },
    way: "name another sink in its `deliver_to`, or widen `for` of that sink in keyward.yaml",
    source: placeOf(declared, "token/deliver_to"),
  });
}

function foreign(
  declared: Declared,
  { sink, place, owner }: Pick<TokenPlace, "sink" | "place"> & { readonly owner: MarkerOwner | undefined },
): PlanProblem {
  const holds =
    owner === undefined
      ? "holds something without keyward's marker"
      : `holds a token of another workspace: ${owner.host}${owner.customer === null ? "" : `, customer ${owner.customer}`}`;
  return problem("place-occupied", {
    shared: {
      of: "client",
      who: title(declared),
      predicate: `have their token's place in the sink ${sink}, and it ${holds} (\`keyward explain NAME\` shows each place)`,
    },
    message: `the token of ${title(declared)} belongs to ${place} (${sink}), which ${holds}`,
    way:
      owner === undefined
        ? "move the existing content elsewhere, or give the sink another place"
        : "give one of the two workspaces another place, for example with {workspace} in the sink's template, or move that token and its marker away",
    source: declared.source,
  });
}

function createHidden(declared: Declared, { id, sink, place, marker }: HiddenClient): PlanProblem {
  return problem("create-hidden", {
    message: `${title(declared)} would be created, but the marker at ${place} (${sink}) names client ${id}, which is live although the list of clients does not show it: it may lag, or show only the clients of the API token's own environment`,
    way: `use an API token that lists the clients of that environment, or plan again if client ${id} was created or deleted a moment ago; if that client was deleted by hand or is another one, remove its marker, ${marker}, and the token at ${place}`,
    numbers: { id },
    source: declared.source,
  });
}

function needsId(declared: Declared, sink: string, place: string): PlanProblem {
  return problem("place-needs-id", {
    shared: {
      of: "client",
      who: title(declared),
      predicate: `have a place in the sink ${sink} that contains their id, but a client has none before it is created`,
    },
    message: `the token of ${title(declared)} belongs to ${place} (${sink}), but the client has no id before it is created`,
    way: "put {name} into the sink's template instead of {id}, or name another sink in its `deliver_to`",
    source: declared.source,
  });
}

function otherClients(declared: Declared, other: Live, sink: string, place: string): PlanProblem {
  return problem("place-of-another-client", {
    message: `the token of ${title(declared)} belongs to ${place} (${sink}), which holds the working token of ${title(other)}, id ${other.id}`,
    way: "give one of them another sink or place, or move that token away first",
    numbers: { id: other.id },
    source: declared.source,
  });
}
