import type { Identity, Live } from "../../model/client.ts";
import type { Change, CreateChange } from "../../model/change.ts";
import { placesOfTarget } from "../../model/token/issue-target.ts";
import { lookKey } from "../../plan/identity/look-alike.ts";
import { groupBy, identityKey } from "../../model/names.ts";
import { namedIds } from "../../sinks/named-ids.ts";
import type { Ending } from "../ledger.ts";
import { Look } from "./look.ts";
import type { Run } from "../apply-run.ts";

/** Live state older than this is read again before a create is sent (contract, Apply), in ms. */
export const oldForCreates = 10_000;

/** Ensures that no client is created that was created elsewhere since the run was planned. */
export class CreateFreshness {
  readonly #run: Run;
  /** Clients that this run creates itself, so that they do not count as created elsewhere. */
  readonly #own: ReadonlySet<string>;
  /** The clients of the latest reading, and how long the reading may be used. */
  #clients: ReadonlyMap<number, Live>;
  #look: Look;
  /** The clients that were created or renamed since the plan was made, by their look-alike key. */
  #appeared: ReadonlyMap<string, readonly Live[]> = new Map();

  /** The creates whose places name clients that the plan did not list: none of them was live when it was planned. */
  readonly #named: ReadonlyMap<Change, NamedClients>;

  constructor(run: Run, creates: readonly CreateChange[]) {
    this.#run = run;
    this.#own = new Set(creates.map(storedKey));
    this.#clients = run.view.clients;
    this.#look = new Look(run.view.readAt, oldForCreates, run.view.wasWaitedFor);
    this.#named = new Map(creates.flatMap((change) => namedBy(run, change)));
  }

  /** Whether what was last read is recent enough for a create whose turn has come. */
  isYoung(change: Change): boolean {
    const { clock } = this.#run;
    return this.#latest().allows(clock) && (this.#named.get(change)?.look.allows(clock) ?? true);
  }

  /**
   * Reads what is too old: the clients, once for all creates that wait for it, and each client that the places of this
   * create name and that the list does not show.
   */
  async renew(change: Change): Promise<void> {
    const { view, clock, api } = this.#run;
    if (this.#latest().isOld(clock)) await view.renew();
    const named = this.#named.get(change);
    if (named === undefined || !named.look.isOld(clock)) return;
    for (const id of named.ids) {
      if (!view.clients.has(id) && (await api.readClient(id)) !== null) named.live = id;
    }
    named.look = new Look(clock.monotonic(), oldForCreates, true);
  }

  /** The id of a live client that a place of this create names although no list shows it; null if there is none. */
  hidden(change: Change): number | null {
    return this.#named.get(change)?.live ?? null;
  }

  /** The client in the latest reading that conflicts with a create; null if there is none. */
  conflict(change: Change): Live | null {
    this.#latest();
    const alike = this.#appeared.get(lookKey(change)) ?? [];
    const same = alike.find((client) => storedKey(client) === storedKey(change));
    return same ?? alike.find((client) => !this.#own.has(storedKey(client))) ?? null;
  }

  #latest(): Look {
    const { view } = this.#run;
    if (view.clients === this.#clients) return this.#look;
    const appeared = [...view.clients.values()].filter((client) => {
      const planned = view.planned.get(client.id);
      return planned === undefined || identityKey(planned) !== identityKey(client);
    });
    this.#clients = view.clients;
    this.#appeared = groupBy(appeared, lookKey);
    this.#look = new Look(view.readAt, oldForCreates, view.wasWaitedFor);
    return this.#look;
  }
}

/** The clients that the places of one create name. */
interface NamedClients {
  readonly ids: readonly number[];
  /** When they were last read. */
  look: Look;
  live: number | null;
}

function namedBy({ view, byId }: Run, change: CreateChange): readonly (readonly [Change, NamedClients])[] {
  const ids = [...namedIds(change, placesOfTarget(change.issue))].filter((id) => !byId.has(id));
  const look = new Look(view.readAt, oldForCreates, view.wasWaitedFor);
  return ids.length === 0 ? [] : [[change, { ids, look, live: null }]];
}

/** The result of a create that is not sent because a place of its token names a client that is live, although no list shows it. */
export function hiddenEnding(change: CreateChange, id: number | null): Ending {
  const message = `not created again: the marker at ${placeNaming(change, id)} names client ${id}, which is live although the list of clients does not show it. The list may lag, or show only the clients of the API token's own environment: plan again, with an API token that lists the clients of that environment; if client ${id} was deleted by hand or is another one, remove the marker and the token there`;
  return { status: "skipped", id, error: { code: "create-hidden", message } };
}

function placeNaming(change: CreateChange, id: number | null): string {
  const found = placesOfTarget(change.issue).find(
    (place) => id !== null && namedIds(change, [place]).has(id),
  );
  return found === undefined ? "the place of its token" : `${found.place} (${found.sink})`;
}

/** The result of a create that is not sent because a client conflicts with it. */
export function conflictEnding(change: Change, { id, name, environment }: Live): Ending {
  const same = storedKey({ name, environment }) === storedKey(change);
  const what = same ? "client of this name" : `client of a name that looks the same, "${name}",`;
  const message = `a ${what} appeared after the plan was made (id ${id}): plan again`;
  return { status: "skipped", id: null, error: { code: "changed-since", message } };
}

/** A key that two names share if the API, which trims names, treats them as the same. */
function storedKey({ name, environment }: Identity): string {
  return identityKey({ name: name.trim(), environment });
}
