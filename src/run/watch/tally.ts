import type { ApplyStep } from "../../apply/input.ts";
import type { OutcomeStatus } from "../../model/report.ts";
import type { Limiter } from "../../workato/limiter/limiter.ts";

/** Below so many changes sent, what one costs in addition to its own request is not known. */
const enoughToJudge = 10;

/** The changes of all workspaces that share one limiter: how many ended how, and how long the rest takes. */
export class Tally {
  readonly limiter: Limiter;
  total = 0;
  readonly #before: number;
  readonly #sent = new Set<string>();
  readonly #ended = new Map<string, OutcomeStatus>();

  constructor(limiter: Limiter) {
    this.limiter = limiter;
    this.#before = limiter.budget().total;
  }

  /** Takes a step of a change of this workspace. */
  take(workspace: string, step: ApplyStep): void {
    const key = `${step.index} ${workspace}`;
    if (step.kind === "sent") this.#sent.add(key);
    else this.#ended.set(key, step.outcome.status);
  }

  /** How many changes ended like this. */
  count(statuses: readonly OutcomeStatus[]): number {
    return [...this.#ended.values()].filter((status) => statuses.includes(status)).length;
  }

  /** How many were sent and have not ended. */
  get underway(): number {
    return [...this.#sent].filter((key) => !this.#ended.has(key)).length;
  }

  /** Until the last change has been sent: by the quota, and by what a change has cost so far, with its readings. */
  get msLeft(): number {
    const touched = new Set([...this.#sent, ...this.#ended.keys()]).size;
    const left = this.total - touched;
    const sent = this.#sent.size;
    const each = sent < enoughToJudge ? 1 : (this.limiter.budget().total - this.#before) / sent;
    return this.limiter.untilSent(Math.ceil(left * Math.max(1, each)));
  }
}
