import type { PullFacts, RunFacts } from "../review/facts.ts";

/** What happened around a pull request that tells whose workflow the runs for its commit had. */
export interface PullTimeline {
  /** Since when, in ms, a run of it has the workflow of the base that it was merged into. */
  readonly baseSince: number;
  /** Pull requests of the same branch that were open beside it: a run for one of them looks like one of its own. */
  readonly overlapping: readonly number[];
}

/** The runs for a pull request's last commit, newest first, and what they are judged by. */
export interface PlanRuns {
  readonly runs: readonly RunFacts[];
  readonly timeline: PullTimeline;
}

/** A run of an event before the base changed may be listed a little after that, in ms. */
const delayMs = 60_000;

/** Judges what GitHub tells: `baseChanges` are instants, `siblings` the pull requests of the same branch. */
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

/** One that was closed before the other was opened left no run that is trusted. */
function isOverlapping(one: PullFacts, { number, head, createdAt }: PullFacts): boolean {
  if (one.number === number || one.head.ref !== head.ref) return false;
  return one.closedAt === null || !(instant(one.closedAt) < instant(createdAt));
}

/** What is no instant comes after all others, so that nothing is trusted. */
function instant(text: string | null): number {
  const at = text === null ? NaN : Date.parse(text);
  return Number.isNaN(at) ? Infinity : at;
}
