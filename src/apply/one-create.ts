import type { CreateChange } from "../model/change.ts";
import { restore } from "../sinks/issue.ts";
import { maxRateLimited } from "../workato/retry.ts";
import type { PendingCreate } from "../model/token/token.ts";
import { createdAs } from "../fields/created-as.ts";
import { clientPayload } from "../fields/payload.ts";
import type { Run } from "./apply-run.ts";
import { doubtOf, isHeldBack, isRateLimited } from "./doubt.ts";
import { endingOf, notReadEnding, openAfterLost, uncheckedEnding } from "./failures.ts";
import { conflictEnding, type CreateFreshness, hiddenEnding } from "./freshness/fresh-creates.ts";
import { handOver } from "./hand-over.ts";
import type { Ending } from "./ledger.ts";
import type { AnsweredCreate } from "./lost-answers/answered-creates.ts";
import type { LostCreate } from "./lost-answers/lost-creates.ts";
import { earliestNow, traceOf } from "./lost-answers/trace.ts";
import { markedPending } from "./mark-pending.ts";
import { valuesAfter } from "./values-after.ts";

/** State shared by the creates of one round. */
export interface Round {
  readonly run: Run;
  readonly fresh: CreateFreshness;
  /** Creates that were sent before and whose answer was lost: since when the client may exist, by the server's clock. */
  readonly lostBefore: ReadonlyMap<CreateChange, number>;
}

/** A create that may have taken effect although it did not succeed. */
export type DoubtfulCreate = LostCreate | AnsweredCreate;

/** How one attempt ended: `null`: the create has ended, `held-back`: it was not sent. */
type Attempted = DoubtfulCreate | "held-back" | null;

const unlisted = "an attempt before was answered 429, and the list shows no client of its environment";

function aboutCreate(change: CreateChange): PendingCreate {
  return { action: "create", sent: [createdAs(valuesAfter(change, null))] };
}

/** One create of one round: marked, sent at its turn, sent again only as long as it certainly had no effect. */
export class OneCreate {
  readonly #round: Round;
  readonly #run: Run;
  readonly #change: CreateChange;
  /** The attempts that were answered with 429. */
  #rateLimited = 0;
  #sentAt = 0;
  /** Whether an attempt that was answered with 429 may have made the client, which no list could show. */
  #mayExist = false;
  /** Since when the client may exist, by the server's clock. */
  #notBefore: number | null;

  constructor(round: Round, change: CreateChange) {
    this.#round = round;
    this.#run = round.run;
    this.#change = change;
    this.#notBefore = round.lostBefore.get(change) ?? null;
  }

  /** Resolves with null if it has ended, otherwise with what a reading has to decide. */
  async make(): Promise<DoubtfulCreate | null> {
    const run = this.#run;
    const change = this.#change;
    // The places of a create that was sent before are pending already, and stay pending.
    const marked =
      this.#wasLost || (await markedPending(run, change, run.targetOf(change), aboutCreate(change)));
    if (!marked) return null;
    for (;;) {
      const sent = await this.#send();
      if (sent === "held-back") {
        const next = await this.#lookAgain();
        if (next === "look-up") return this.#lost(run.clock.monotonic());
        if (next === "send") continue;
        if (!this.#wasLost && !this.#mayExist) await restore(run.targetOf(change));
        return null;
      }
      if (sent?.kind !== "answered" || !isRateLimited(sent.error)) return sent;
      if (!(await this.#maySendAgain(sent))) return this.#wasLost ? this.#lost(this.#sentAt) : sent;
    }
  }

  get #wasLost(): boolean {
    return this.#round.lostBefore.has(this.#change);
  }

  #lost(at: number): LostCreate {
    return { kind: "lost", change: this.#change, notBefore: this.#notBefore ?? 0, at };
  }

  async #send(): Promise<Attempted> {
    const run = this.#run;
    const change = this.#change;
    const values = valuesAfter(change, null);
    run.ledger.begin(change);
    try {
      const issued = await run.api.createClient(
        clientPayload({ ...values, role: values.role ?? 0 }, "create"),
        { mayGo: () => this.#mayGo(), rateLimited: this.#rateLimited },
      );
      run.view.addMade(issued.client.id, change.environment);
      run.ledger.end(change, await handOver(run, change, run.targetOf(change), issued, values));
      return null;
    } catch (error) {
      return this.#failed(error);
    }
  }

  /** Asked at its turn. */
  #mayGo(): boolean {
    const { fresh } = this.#round;
    if (!fresh.isYoung(this.#change) || fresh.conflict(this.#change) !== null) return false;
    this.#sentAt = this.#run.clock.monotonic();
    this.#notBefore ??= earliestNow(this.#run);
    this.#run.ledger.sent(this.#change);
    return true;
  }

  async #failed(error: unknown): Promise<Attempted> {
    const { ledger, halt, targetOf } = this.#run;
    const change = this.#change;
    if (isHeldBack(error)) {
      if (!this.#wasLost) ledger.takeBack(change);
      return "held-back";
    }
    const doubt = doubtOf(error);
    if (doubt === "lost") return this.#lost(this.#sentAt);
    if (doubt === "none" && !this.#wasLost && !this.#mayExist) await restore(targetOf(change));
    ledger.end(change, this.#endingOf(error, doubt));
    halt.learn(error);
    return doubt === "none" ? null : this.#answered(error);
  }

  /** This attempt may have had no effect; an earlier one, whose answer was lost, may still take effect. */
  #endingOf(error: unknown, doubt: "none" | "answered"): Ending {
    if (this.#wasLost) return openAfterLost(error);
    if (doubt === "none" && !this.#mayExist) return endingOf(error, null);
    return uncheckedEnding(error, null, this.#mayExist ? unlisted : "the run ended before");
  }

  #answered(error: unknown): AnsweredCreate {
    const at = this.#run.clock.monotonic();
    const sent = { change: this.#change, notBefore: this.#notBefore ?? 0, at };
    return { kind: "answered", ...sent, error, lostBefore: this.#wasLost };
  }

  /**
   * Whether a create that was answered with 429 may be sent again: only if a reading made since, one for all that wait,
   * shows that it had no effect. Otherwise what that reading shows decides.
   */
  async #maySendAgain(sent: AnsweredCreate): Promise<boolean> {
    const { view, halt } = this.#run;
    this.#rateLimited += 1;
    if (this.#rateLimited >= maxRateLimited || halt.stopped()) return false;
    try {
      await view.renewSince(sent.at);
    } catch {
      // The reading at the end decides, or fails for the same reason.
      return false;
    }
    if (halt.stopped()) return false;
    const trace = traceOf(this.#run, sent);
    if (trace.kind === "missing") return true;
    // A 429 rarely comes after the effect: an environment without a client is not a reason to give up.
    this.#mayExist = trace.kind === "unseen" && trace.why.kind === "shows-none";
    return this.#mayExist;
  }

  /** How to continue with a create that was held back: `leave` if it has ended or the run was halted. */
  async #lookAgain(): Promise<"send" | "look-up" | "leave"> {
    const { fresh } = this.#round;
    const { ledger, halt } = this.#run;
    const change = this.#change;
    try {
      await fresh.renew(change);
    } catch (error) {
      // A create that was sent before remains undecided.
      if (!this.#wasLost) ledger.end(change, notReadEnding(error, null));
      halt.learn(error);
      return "leave";
    }
    if (halt.stopped()) return "leave";
    const conflict = fresh.conflict(change);
    const hidden = fresh.hidden(change);
    if (conflict === null && (hidden === null || this.#wasLost)) return "send";
    // The client found may be the one that this run created itself.
    if (this.#wasLost) return "look-up";
    ledger.end(change, conflict === null ? hiddenEnding(change, hidden) : conflictEnding(change, conflict));
    return "leave";
  }
}
