import type { ApplyStep } from "../../apply/input.ts";
import { renderProgress, renderReading } from "../../render/report/progress.ts";
import type { OutcomeStatus } from "../../model/report.ts";
import type { Limiter } from "../../workato/limiter/limiter.ts";
import { Tally } from "./tally.ts";
import type { Moment, Watched } from "./watch.ts";

/** Receives the steps of one workspace. */
export type StepListener = (step: ApplyStep) => void;

/** How much there is to do in one workspace, and the limiter of its requests. */
export interface ProgressPart {
  readonly workspace: string;
  readonly changes: number;
  readonly limiter: Limiter;
}

/** The changes of workspaces that are changed at the same time, watched as one. */
export class ApplyProgress implements Watched {
  readonly #tallies = new Map<Limiter, Tally>();
  readonly #total: number;
  readonly #several: boolean;
  #current = "";

  constructor(parts: readonly ProgressPart[]) {
    for (const { limiter, changes } of parts) this.#tallyOf(limiter).total += changes;
    this.#total = parts.reduce((sum, { changes }) => sum + changes, 0);
    this.#several = parts.length > 1;
  }

  /** Receives the steps of a workspace; of several, the name of what ended last begins with its workspace. */
  of({ workspace, limiter }: ProgressPart): StepListener {
    const tally = this.#tallyOf(limiter);
    return (step) => {
      tally.take(workspace, step);
      const { name } = step.change;
      if (step.kind === "ended") this.#current = this.#several ? `${workspace}: ${name}` : name;
    };
  }

  lines({ pause, quota, waitSeconds }: Moment): readonly string[] {
    const tallies = [...this.#tallies.values()];
    const open = tallies.filter(({ msLeft }) => msLeft > 0);
    const byQuota = Math.max(0, ...tallies.map(({ msLeft }) => msLeft)) / 1000;
    return renderProgress({
      total: this.#total,
      done: this.#count("done"),
      failed: this.#count("failed", "unknown"),
      skipped: this.#count("skipped"),
      underway: tallies.reduce((sum, tally) => sum + tally.underway, 0),
      // A moment is left until the last answers have come.
      secondsLeft: Math.max(1, byQuota, waitSeconds),
      current: this.#current,
      quota: quota((open.length > 0 ? open : tallies).map(({ limiter }) => limiter)),
      pause,
    });
  }

  share(): number {
    return this.#total === 0 ? 1 : this.#count("done", "failed", "unknown", "skipped") / this.#total;
  }

  #count(...statuses: readonly OutcomeStatus[]): number {
    return [...this.#tallies.values()].reduce((sum, tally) => sum + tally.count(statuses), 0);
  }

  #tallyOf(limiter: Limiter): Tally {
    const tally = this.#tallies.get(limiter) ?? new Tally(limiter);
    this.#tallies.set(limiter, tally);
    return tally;
  }
}

/** The reading of workspaces at the same time, watched as one. */
export class ReadingProgress implements Watched {
  readonly #total: number;
  readonly #limiters: readonly Limiter[];
  #read = 0;

  /** `limiters`: each once. */
  constructor(total: number, limiters: readonly Limiter[]) {
    this.#total = total;
    this.#limiters = limiters;
  }

  /** How many workspaces were read, or could not be. */
  get read(): number {
    return this.#read;
  }

  /** Another workspace was read, or could not be. */
  ended(): void {
    this.#read += 1;
  }

  lines({ pause, quota }: Moment): readonly string[] {
    return renderReading({ total: this.#total, read: this.#read, quota: quota(this.#limiters), pause });
  }

  share(): number {
    return this.#total === 0 ? 1 : this.#read / this.#total;
  }
}
