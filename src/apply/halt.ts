import type { OutcomeCode } from "../model/rules.ts";
import { ApiError, AuditError } from "../model/errors.ts";
import { isWithheld } from "./doubt.ts";
import { errorText } from "./failures.ts";
import type { Ledger } from "./ledger.ts";

/** Changes in progress at once; the limiter bounds the requests, this bounds what a signal can leave undecided. */
const atOnce = 32;

/** How many mutations must all have been answered with 403 before a run assumes that all of them will be. */
const forbiddenEnough = 3;

/** Decides whether new work may begin. */
export class Halt {
  readonly #stop: AbortSignal;
  readonly #ledger: Ledger;
  #mustStop = false;
  #unauthorized = false;

  constructor(stop: AbortSignal, ledger: Ledger) {
    this.#stop = stop;
    this.#ledger = ledger;
  }

  /** Whether no new work may begin. */
  stopped(): boolean {
    if (this.#stop.aborted && !this.#mustStop) {
      this.#ledger.stopBecause({
        code: "stopped",
        message: "the run was stopped before it was sent: run it again",
      });
    }
    return this.#mustStop || this.#stop.aborted;
  }

  /** Whether what was sent may still be looked up: not after a signal, nor once the API token is refused. */
  mayRead(): boolean {
    return !this.#stop.aborted && !this.#unauthorized;
  }

  /**
   * Learns from a failure: after a 401, without what several machines share, or if every mutation so far was answered
   * with 403, nothing more is sent.
   */
  learn(error: unknown): void {
    // No unaudited changes: if the audit file cannot be written, nothing more is sent.
    if (error instanceof AuditError) this.#giveUp("audit", errorText(error));
    // Every other change would be withheld for the same reason.
    if (isWithheld(error)) this.#giveUp("redis", errorText(error));
    if (!(error instanceof ApiError)) return;
    if (error.status === 401) {
      this.#unauthorized = true;
      this.#giveUp(
        "unauthorized",
        "Workato no longer accepts the API token: check it, and that the IP allow list of its client still holds the address of this machine, then apply again",
      );
    }
    const succeeded = this.#ledger.count(({ status }) => status === "done");
    const forbidden = this.#ledger.count(
      (ending) => ending.status === "failed" && ending.error.code === "http-403",
    );
    if (error.status === 403 && succeeded === 0 && forbidden >= forbiddenEnough) {
      this.#giveUp(
        "forbidden",
        "Workato refused every change so far (403): give the role of the API token the permission, then apply again",
      );
    }
  }

  #giveUp(code: OutcomeCode, message: string): void {
    this.#mustStop = true;
    this.#ledger.stopBecause({ code, message });
  }
}

/** Runs work for each item in order, a bounded number at once; starts none once the run is halted. */
export async function inParallel<T>(
  halt: Halt,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items].reverse();
  const worker = async (): Promise<void> => {
    while (!halt.stopped()) {
      const next = waiting.pop();
      if (next === undefined) return;
      await work(next);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}
