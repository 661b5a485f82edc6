import type { Live } from "../../model/client.ts";
import type { DeleteChange, RotateChange, UpdateChange } from "../../model/change.ts";
import { tokenTimeTolerance } from "../../model/token/token.ts";
import { changedText, deviations } from "../as-sent.ts";
import { notReadEnding } from "../failures.ts";
import { Look } from "./look.ts";
import { listRequests, type Run } from "../apply-run.ts";

/** Live state older than this is checked again before a change is sent (contract, Apply), in ms. */
const oldAfter = 60_000;

/** A change to a live client. */
export type LiveChange = UpdateChange | RotateChange | DeleteChange;

/** Ensures that no change is made to a client that was changed elsewhere since it was planned. */
export class Freshness {
  readonly #run: Run;
  readonly #remaining: Set<LiveChange>;
  /** What each change was last compared with. */
  readonly #looks = new Map<LiveChange, Look>();
  /** The clients of the latest reading, and how long the reading may be used. */
  #clients: ReadonlyMap<number, Live>;
  #look: Look;

  constructor(run: Run, changes: readonly LiveChange[]) {
    this.#run = run;
    this.#remaining = new Set(changes);
    this.#clients = run.view.clients;
    this.#look = new Look(run.view.readAt, oldAfter, run.view.wasWaitedFor);
  }

  /** The client that the change may be applied to now; null if the change has ended instead: skipped, or already done. */
  async view(change: LiveChange): Promise<Live | null> {
    const known = this.#run.byId.get(change.id);
    if (known === undefined) throw new Error(`client ${change.id} is planned to change and is not live`);
    // A change that was held back still has to be checked.
    this.#remaining.add(change);
    try {
      const current = await this.#current(change, known);
      this.#remaining.delete(change);
      return this.#unlessChanged(change, known, current);
    } catch (error) {
      this.#run.ledger.end(change, notReadEnding(error, known.id));
      this.#run.halt.learn(error);
      return null;
    }
  }

  /** Whether a change whose turn has come may be sent, given the age of the live state it was compared with. */
  isFresh(change: LiveChange): boolean {
    return (this.#looks.get(change) ?? this.#latest()).allows(this.#run.clock);
  }

  /** The client as the latest reading shows it; null if it is gone. */
  async #current(change: LiveChange, known: Live): Promise<Live | null> {
    const { view, clock } = this.#run;
    await view.settled();
    if (this.#latest().isOld(clock)) {
      if (this.#remaining.size < listRequests(this.#run)) return this.#readAlone(change, known);
      await view.renew();
    }
    const listed = view.clients.get(known.id);
    // A list may lag, or shift while it is read: only the client's own page says that it is gone.
    if (listed === undefined) return this.#readAlone(change, known);
    this.#looks.set(change, this.#latest());
    return listed;
  }

  async #readAlone(change: LiveChange, { id }: Live): Promise<Live | null> {
    const { api, clock } = this.#run;
    const alone = await api.readClient(id);
    this.#looks.set(change, new Look(clock.monotonic(), oldAfter, true));
    return alone;
  }

  /** The latest reading of the workspace. */
  #latest(): Look {
    const { view } = this.#run;
    if (view.clients !== this.#clients) {
      this.#clients = view.clients;
      this.#look = new Look(view.readAt, oldAfter, view.wasWaitedFor);
    }
    return this.#look;
  }

  #unlessChanged(change: LiveChange, known: Live, current: Live | null): Live | null {
    if (current === null && change.action === "delete") {
      this.#run.ledger.end(change, { status: "done", id: known.id });
      return null;
    }
    if (current === null) return this.#end(change, "it was deleted");
    const changed = deviations(known, current);
    if (changed.length > 0 && !this.#madeHere(current)) {
      return this.#end(change, changedText(changed));
    }
    if (change.action === "rotate" && laterToken(known, current))
      return this.#end(change, "a new token was issued for it");
    return known;
  }

  /** The reading came before this run's own update: it shows the client as it was planned. */
  #madeHere(current: Live): boolean {
    const planned = this.#run.view.planned.get(current.id);
    return planned !== undefined && deviations(planned, current).length === 0;
  }

  #end(change: LiveChange, what: string): null {
    this.#remaining.delete(change);
    const message = `changed elsewhere since it was planned (${what}): plan again`;
    this.#run.ledger.end(change, {
      status: "skipped",
      id: change.id,
      error: { code: "changed-since", message },
    });
    return null;
  }
}

function laterToken(known: Live, current: Live): boolean {
  return tokenTime(current) - tokenTime(known) > tokenTimeTolerance;
}

/** In ms since 1970; NaN, which is no evidence, if it is missing. */
function tokenTime({ token_updated_at }: Live): number {
  return Date.parse(token_updated_at ?? "");
}
