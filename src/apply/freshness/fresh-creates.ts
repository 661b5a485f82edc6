import type { Identity, Live } from "../../model/client.ts";
import type { Change } from "../../model/change.ts";
import { lookKey } from "../../plan/identity/look-alike.ts";
import { groupBy, identityKey } from "../../model/names.ts";
import type { Ending } from "../ledger.ts";
import { Look } from "./live-view.ts";
import type { Run } from "../apply-run.ts";

/** A live state older than this is read again before a create is sent (contract, Apply), in ms. */
export const oldForCreates = 10_000;

/** Sees to it that no client is created that somebody else created since the run was planned. */
export class CreateFreshness {
  readonly #run: Run;
  /** What this run creates itself, and what therefore is nobody else's. */
  readonly #own: ReadonlySet<string>;
  /** The clients of the latest reading, and how long it may be acted on. */
  #clients: ReadonlyMap<number, Live>;
  #look: Look;
  /** The clients that were created or renamed since the plan was made, by what they look like. */
  #appeared: ReadonlyMap<string, readonly Live[]> = new Map();

  constructor(run: Run, creates: readonly Change[]) {
    this.#run = run;
    this.#own = new Set(creates.map(storedKey));
    this.#clients = run.view.clients;
    this.#look = new Look(run.view.readAt, oldForCreates, run.view.wasWaitedFor);
  }

  /** Whether the latest reading is young enough for a create whose turn to be sent has come. */
  isYoung(): boolean {
    return this.#latest().allows(this.#run.clock);
  }

  /** Reads the clients again where the last reading is too old, once for all creates that wait for it. */
  async renew(): Promise<void> {
    if (this.#latest().isOld(this.#run.clock)) await this.#run.view.renew();
  }

  /** The client that the latest reading shows in the way of a create; null where there is none. */
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

/** How a create ended that is not sent, since a client is in its way. */
export function conflictEnding(change: Change, { id, name, environment }: Live): Ending {
  const same = storedKey({ name, environment }) === storedKey(change);
  const what = same ? "client of this name" : `client of a name that looks the same, "${name}",`;
  const message = `a ${what} appeared after the plan was made (id ${id}): plan again`;
  return { status: "skipped", id: null, error: { code: "changed-since", message } };
}

/** What two names share that are one to the API, which trims them. */
function storedKey({ name, environment }: Identity): string {
  return identityKey({ name: name.trim(), environment });
}
