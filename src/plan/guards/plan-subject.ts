import type { Change } from "../../model/change.ts";
import type { Declared, Live } from "../../model/client.ts";
import { identityKey } from "../../model/names.ts";
import type { Identified } from "../identity/identified.ts";
import { partnersOf } from "../identity/partners.ts";
import type { GuardSubject } from "./guards.ts";
import type { Planned } from "./limits.ts";

/** A client of a plan; `live` null: it is to be created. */
interface Client {
  readonly declared: Declared;
  readonly live: Live | null;
}

type Partners = ReadonlyMap<Client, Client>;

/**
 * What the guards check in the plan of `plan` and `apply`; `spares`: the clients to be created whose token is thrown
 * away. A rotation that heals a lost token does not count towards any limit.
 */
export function planSubject(
  { creates, managed, declaredSelf, inScope, formerSeconds }: Identified,
  changes: readonly Change[],
  spares: ReadonlySet<Declared>,
): GuardSubject {
  const clients: readonly Client[] = [
    ...creates.map(({ declared }) => ({ declared, live: null })),
    ...managed.map(({ declared, live }) => ({ declared, live })),
  ];
  // The other credential of a new client may be one of `self`, which gets no token here.
  const partners = partnersOf([...clients, ...declaredSelf]);
  const rotated = new Set(changes.filter(({ action }) => action === "rotate").map(({ id }) => id));
  const owners = clients.map(({ declared }) => declared);
  return {
    planned: plannedOf(changes, partners),
    inScope,
    issuing: clients
      .filter(({ live }) => live === null || rotated.has(live.id))
      .map((one) => ({
        declared: one.declared,
        id: one.live?.id ?? null,
        partners: [...partnerIds(partners.get(one)), ...formerIds(one.declared, formerSeconds)],
        delivers: !spares.has(one.declared),
      })),
    owners,
    destined: owners,
  };
}

function partnerIds(partner: Client | undefined): readonly number[] {
  const live = partner?.live ?? null;
  return live === null ? [] : [live.id];
}

/** The ids of the live clients that were the second credential of an entry before its `overlap` was turned off. */
export function formerIds(declared: Declared, formerSeconds: Identified["formerSeconds"]): readonly number[] {
  return [...formerSeconds].flatMap(([other, entry]) => (entry.declared === declared ? [other.id] : []));
}

/** The number of changes of each kind; both credentials of an entry that change alike count as one. */
function plannedOf(changes: readonly Change[], partners: Partners): Planned {
  const created = new Set(changes.filter(({ action }) => action === "create").map(identityKey));
  const updated = new Set(changes.filter(({ action }) => action === "update").map(({ id }) => id));
  const seconds = [...partners].filter(([{ declared }]) => declared.pair?.credential === "second");
  const isCreated = ({ declared, live }: Client): boolean =>
    live === null && created.has(identityKey(declared));
  const isUpdated = ({ live }: Client): boolean => live !== null && updated.has(live.id);
  const both = (is: (one: Client) => boolean): number => seconds.filter((two) => two.every(is)).length;
  return {
    creates: created.size - both(isCreated),
    updates: updated.size - both(isUpdated),
    deletes: changes.filter(({ action }) => action === "delete").length,
    rotations: 0,
  };
}
