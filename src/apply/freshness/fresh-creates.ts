import type { Identity, Live } from "../../model/client.ts";
import type { Change } from "../../model/change.ts";
import { lookKey } from "../../plan/identity/look-alike.ts";
import { groupBy, identityKey } from "../../model/names.ts";
import type { Ending } from "../ledger.ts";
import { Look } from "./live-view.ts";
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

  constructor(run: Run, creates: readonly Change[]) {
    this.#run = run;
    this.#own = new Set(creates.map(storedKey));
    this.#clients = run.view.clients;
    this.#look = new Look(run.view.readAt, oldForCreates, run.view.wasWaitedFor);
  }

  /** Whether the latest reading is recent enough for a create whose turn has come. */
  isYoung(): boolean {
    return this.#latest().allows(this.#run.clock);
  }

  /** Reads the clients again if the last reading is too old, once for all creates that wait for it. */
  async renew(): Promise<void> {
    if (this.#latest().isOld(this.#run.clock)) await this.#run.view.renew();
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
