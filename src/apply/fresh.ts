import type { Live } from "../model/client.ts";
import type { DeleteChange, RotateChange, UpdateChange } from "../model/plan.ts";
import { deviations, deviationText } from "./as-sent.ts";
import { endingOf } from "./failures.ts";
import type { Run } from "./run.ts";

/** A view older than this is checked again before it is acted on (contract, Apply), in ms. */
const oldAfter = 60_000;
/** A list and another answer may tell a token's time this much apart, in ms. */
const tolerance = 2000;

/** A change of a client that is live. */
export type LiveChange = UpdateChange | RotateChange | DeleteChange;

/** Sees to it that no change is made to a client that somebody else changed since it was planned. */
export class Freshness {
  readonly #run: Run;
  readonly #remaining: Set<LiveChange>;
  readonly #planned: ReadonlyMap<number, Live>;
  /** When each client was last looked at for its change, by `Clock.monotonic`. */
  readonly #lookedAt = new Map<LiveChange, number>();
  #readAt: number;
  /** The last reading of this run; null: the plan's own view is fresh enough. */
  #now: ReadonlyMap<number, Live> | null = null;
  #reading: Promise<void> | null = null;

  constructor(run: Run, changes: readonly LiveChange[]) {
    this.#run = run;
    this.#remaining = new Set(changes);
    this.#readAt = run.readAt;
    this.#planned = new Map(run.live.map((client) => [client.id, client]));
  }

  /** The client as it may be acted on now; null where the change has ended instead: skipped, or already so. */
  async view(change: LiveChange): Promise<Live | null> {
    const known = this.#run.byId.get(change.id);
    if (known === undefined) throw new Error(`client ${change.id} is planned to change and is not live`);
    // One that was held back remains to be looked at.
    this.#remaining.add(change);
    try {
      const current = await this.#current(change, known);
      this.#remaining.delete(change);
      return this.#unlessChanged(change, known, current);
    } catch (error) {
      this.#run.ledger.end(change, endingOf(error, known.id));
      this.#run.halt.learn(error);
      return null;
    }
  }

  /** Whether the look at a change's client is young enough to act on it. */
  isFresh(change: LiveChange): boolean {
    return this.#run.clock.monotonic() - (this.#lookedAt.get(change) ?? this.#readAt) <= oldAfter;
  }

  /** The client as the latest look shows it; null: it is gone. */
  async #current(change: LiveChange, known: Live): Promise<Live | null> {
    if (this.#reading !== null) await this.#reading;
    if (this.#run.clock.monotonic() - this.#readAt <= oldAfter) return this.#seen(change, known);
    const pages = Math.ceil((this.#run.byId.size + 1) / 100);
    if (this.#remaining.size < pages) {
      const alone = await this.#run.api.readClient(known.id);
      this.#lookedAt.set(change, this.#run.clock.monotonic());
      return alone;
    }
    this.#reading ??= this.#readAll();
    await this.#reading;
    return this.#seen(change, known);
  }

  #seen(change: LiveChange, known: Live): Live | null {
    this.#lookedAt.set(change, this.#readAt);
    return this.#now === null ? known : (this.#now.get(known.id) ?? null);
  }

  async #readAll(): Promise<void> {
    try {
      const { clients, readAt } = await this.#run.api.readClients();
      this.#now = new Map(clients.map((client) => [client.id, client]));
      this.#readAt = readAt;
    } finally {
      this.#reading = null;
    }
  }

  #unlessChanged(change: LiveChange, known: Live, current: Live | null): Live | null {
    if (current === null && change.action === "delete") {
      this.#run.ledger.end(change, { status: "done", id: known.id });
      return null;
    }
    if (current === null) return this.#end(change, "it was deleted");
    const changed = deviations(known, current);
    if (changed.length > 0 && !this.#madeHere(current)) {
      return this.#end(
        change,
        deviationText(changed).replaceAll("was sent as", "was").replaceAll("is shown as", "is now"),
      );
    }
    if (change.action === "rotate" && laterToken(known, current))
      return this.#end(change, "its token was issued anew");
    return known;
  }

  /** The look came before this run's own update: it shows the client as it was planned. */
  #madeHere(current: Live): boolean {
    const planned = this.#planned.get(current.id);
    return planned !== undefined && deviations(planned, current).length === 0;
  }

  #end(change: LiveChange, what: string): null {
    this.#remaining.delete(change);
    const message = `changed by somebody else since it was planned (${what}): plan again`;
    this.#run.ledger.end(change, {
      status: "skipped",
      id: change.id,
      error: { code: "changed-since", message },
    });
    return null;
  }
}

function laterToken(known: Live, current: Live): boolean {
  if (known.token_updated_at === null || current.token_updated_at === null) return false;
  return Date.parse(current.token_updated_at) - Date.parse(known.token_updated_at) > tolerance;
}
