import type { PullFacts, RunFacts } from "../review/facts.ts";

/** The events of a pull request that decide which workflow the runs for its commit used. */
export interface PullTimeline {
  /** Runs since this time (ms since 1970) use the workflow of the base that it was merged into. */
  readonly baseSince: number;
  /** Pull requests of the same branch that were open at the same time: their runs cannot be distinguished from its own. */
  readonly overlapping: readonly number[];
}

/** The runs for a pull request's last commit, newest first, and the timeline that decides which are trusted. */
export interface PlanRuns {
  readonly runs: readonly RunFacts[];
  readonly timeline: PullTimeline;
}

/** A run that was triggered before the base changed may be created this much later, in ms. */
const delayMs = 60_000;

/** Makes a timeline from GitHub's answers: `baseChanges` are dates, `siblings` the pull requests of the same branch. */
export function timelineOf(
  pull: PullFacts,
  baseChanges: readonly string[],
  siblings: readonly PullFacts[],
): PullTimeline {
  const changed = baseChanges.map((at) => instant(at) + delayMs);
  return {
    baseSince: Math.max(instant(pull.createdAt), ...changed),
    overlapping: siblings.filter((one) => isOverlapping(one, pull)).map(({ number }) => number),
  };
}

/** A pull request that was closed before the other one was opened does not overlap. */
function isOverlapping(one: PullFacts, { number, head, createdAt }: PullFacts): boolean {
  if (one.number === number || one.head.ref !== head.ref) return false;
  return one.closedAt === null || !(instant(one.closedAt) < instant(createdAt));
}

/** An invalid date is later than all others, so that no run is trusted. */
function instant(text: string | null): number {
  const at = text === null ? NaN : Date.parse(text);
  return Number.isNaN(at) ? Infinity : at;
}
