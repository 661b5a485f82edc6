import type { Change } from "../model/change.ts";
import type { Outcome } from "../model/report.ts";
import type { ApplyStep } from "./input.ts";

type OutcomeError = NonNullable<Outcome["error"]>;

/** The result of one change; `id` if the server assigned one. */
export type Ending =
  | { readonly status: "done"; readonly id: number | null }
  | {
      readonly status: "failed" | "unknown" | "skipped";
      readonly id: number | null;
      readonly error: OutcomeError;
    };

/** Records the outcome of every change: complete at any time, because each change starts as skipped. */
export class Ledger {
  readonly #changes: readonly Change[];
  readonly #endings = new Map<Change, Ending>();
  readonly #underway = new Set<Change>();
  readonly #places: ReadonlyMap<Change, number>;
  readonly #sent = new Set<Change>();
  readonly #onStep: (step: ApplyStep) => void;
  #stopReason: OutcomeError = {
    code: "not-started",
    message: "the run ended before its turn: run it again",
  };

  constructor(changes: readonly Change[], onStep: (step: ApplyStep) => void) {
    this.#changes = changes;
    this.#places = new Map(changes.map((change, index) => [change, index]));
    this.#onStep = onStep;
  }

  /** Records that the turn of a change has come, and its request leaves now. */
  sent(change: Change): void {
    if (this.#sent.has(change)) return;
    this.#sent.add(change);
    this.#onStep({ kind: "sent", change, index: this.#places.get(change) ?? 0 });
  }

  /** Records that the request was sent: from here on its answer may be missing, and an earlier result no longer holds. */
  begin(change: Change): void {
    this.#endings.delete(change);
    this.#underway.add(change);
  }

  /** Records that it was not sent after all and waits again. */
  takeBack(change: Change): void {
    this.#underway.delete(change);
  }

  /** Records the result of a change; a second result of the same change replaces the first. */
  end(change: Change, ending: Ending): void {
    this.#underway.delete(change);
    this.#endings.set(change, ending);
    const index = this.#places.get(change) ?? 0;
    this.#onStep({ kind: "ended", change, index, outcome: outcome(change, ending) });
  }

  /** The reason recorded for changes that were never sent. */
  stopBecause(reason: OutcomeError): void {
    this.#stopReason = reason;
  }

  /** The results of mutations so far, used to decide whether to continue. */
  count(matches: (ending: Ending) => boolean): number {
    return [...this.#endings.values()].filter(matches).length;
  }

  /** The outcome of every change, in the order of the plan. */
  outcomes(): readonly Outcome[] {
    return this.#changes.map((change) => outcome(change, this.#endings.get(change) ?? this.#open(change)));
  }

  #open(change: Change): Ending {
    if (!this.#underway.has(change)) return { status: "skipped", id: change.id, error: this.#stopReason };
    const message =
      "it was sent, but its answer had not arrived when the run ended: the next plan shows whether it took effect";
    return { status: "unknown", id: change.id, error: { code: "no-answer", message } };
  }
}

function outcome({ action, name, environment }: Change, ending: Ending): Outcome {
  const error = ending.status === "done" ? null : ending.error;
  return { action, name, environment, id: ending.id, status: ending.status, error };
}
