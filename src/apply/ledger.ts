import type { Change } from "../model/change.ts";
import type { Outcome } from "../model/report.ts";
import type { ApplyProgress } from "./input.ts";

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
  readonly #onProgress: (progress: ApplyProgress) => void;
  #stopReason: OutcomeError = {
    code: "not-started",
    message: "the run ended before its turn: run the command again",
  };

  constructor(changes: readonly Change[], onProgress: (progress: ApplyProgress) => void) {
    this.#changes = changes;
    this.#onProgress = onProgress;
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
    this.#onProgress({ done: this.#endings.size, total: this.#changes.length, current: change.name });
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
