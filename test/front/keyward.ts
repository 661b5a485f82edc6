import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../../src/model/clock.ts";
import { endedBySigterm, run } from "../support/cli.ts";
import { startBuilt } from "../support/built-cli.ts";
import { seeded } from "./server/random.ts";

/** How a run of keyward ended; `code` is null where it was killed. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A run under way. */
export interface Running {
  /** Sends a signal; a run in this process cannot be killed. */
  readonly signal: (name: "SIGTERM" | "SIGKILL") => void;
  readonly ended: Promise<Ended>;
}

/** Where and how keyward runs. */
export interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** In this process: how fast its clock goes, and the seed of its jitter. */
  readonly speed: number;
  readonly seed: number;
}

/** Starts the built command line as a process of its own. */
export function startProcess(args: readonly string[], { cwd, env }: Place): Running {
  const { child, ended } = startBuilt(args, { cwd, env });
  return { signal: (name) => void child.kill(name), ended };
}

/** Starts the command line in this process, with a clock that may go faster. */
export function startHere(args: readonly string[], { cwd, env, speed, seed }: Place): Running {
  const stop = new AbortController();
  const random = seeded(seed);
  const clock = fastClock(speed);
  const ended = run(args, { cwd, env, clock, random: () => random.next(), stop: stop.signal });
  return { signal: () => stop.abort(endedBySigterm()), ended };
}

const beginning = { date: Date.now(), counter: performance.now() };

/** The time of a clock that goes `speed` times as fast as the real one; shared by all that have this speed. */
export function fastTime(speed: number): () => number {
  return () => beginning.date + (performance.now() - beginning.counter) * speed;
}

function fastClock(speed: number): Clock {
  const now = fastTime(speed);
  return {
    now: () => Math.floor(now()),
    monotonic: () => now(),
    sleep: async (ms, signal) => {
      try {
        await wait(ms / speed, undefined, signal === undefined ? {} : { signal });
      } catch (error) {
        throw signal?.aborted === true ? signal.reason : error;
      }
    },
  };
}
