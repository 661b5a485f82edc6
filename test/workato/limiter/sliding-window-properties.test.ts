import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Limiter } from "../../../src/workato/limiter/limiter.ts";
import { createLimiter } from "../../../src/workato/limiter/sliding-window.ts";
import { limiterClock, withLimiterClock } from "../../support/limiter-clock.ts";
import type { VirtualClock } from "../../support/virtual-clock.ts";

withLimiterClock();

const windowMs = 100;
/** A window and its margin: a slot is free again that long after its answer. */
const spacing = 102;

/** One thing that happens to a limiter, so many milliseconds after the one before. */
type Act = { readonly after: number } & (
  | { readonly kind: "send"; readonly takes: number; readonly fails: boolean }
  | { readonly kind: "stopped"; readonly stopAfter: number }
  | { readonly kind: "held back" }
  | { readonly kind: "pause"; readonly ms: number }
);

interface Sent {
  readonly asked: number;
  readonly start: number;
  end: number;
}

interface Pause {
  readonly at: number;
  readonly until: number;
}

interface Played {
  readonly sent: readonly Sent[];
  readonly pauses: readonly Pause[];
  /** How each request ended that was not sent. */
  readonly unsent: readonly unknown[];
}

const acts = (): fc.Arbitrary<Act> => {
  const after = fc.integer({ min: 1, max: 60 });
  const send = fc.record({
    after,
    kind: fc.constant("send" as const),
    takes: fc.integer({ min: 0, max: 150 }),
    fails: fc.boolean(),
  });
  return fc.oneof(
    { weight: 6, arbitrary: send },
    fc.record({ after, kind: fc.constant("stopped" as const), stopAfter: fc.integer({ min: 1, max: 80 }) }),
    fc.record({ after, kind: fc.constant("held back" as const) }),
    fc.record({ after, kind: fc.constant("pause" as const), ms: fc.integer({ min: 1, max: 200 }) }),
  );
};

const schedules = fc.record({
  limit: fc.integer({ min: 1, max: 5 }),
  acts: fc.array(acts(), { minLength: 1, maxLength: 16 }),
});

/** Plays a schedule to its end. */
async function play(limiter: Limiter, clock: VirtualClock, list: readonly Act[]): Promise<Played> {
  const sent: Sent[] = [];
  const pauses: Pause[] = [];
  const unsent: unknown[] = [];
  const requests: Promise<unknown>[] = [];
  const request = (takes: number, fails: boolean, ...rest: [AbortSignal?, (() => boolean)?]): void => {
    const asked = clock.monotonic();
    const job = async (): Promise<void> => {
      const one = { asked, start: clock.monotonic(), end: Number.POSITIVE_INFINITY };
      sent.push(one);
      await clock.sleep(takes);
      one.end = clock.monotonic();
      if (fails) throw new Error("it failed");
    };
    requests.push(limiter.schedule(job, ...rest).catch((error: unknown) => unsent.push(error)));
  };
  for (const act of list) {
    await clock.sleep(act.after);
    if (act.kind === "send") request(act.takes, act.fails);
    else if (act.kind === "held back") request(0, false, undefined, () => false);
    else if (act.kind === "stopped") {
      const stop = new AbortController();
      clock.at(clock.monotonic() + act.stopAfter, () => stop.abort());
      request(0, false, stop.signal);
    } else {
      const now = clock.monotonic();
      limiter.pause(act.ms);
      pauses.push({ at: now, until: now + act.ms });
    }
  }
  await Promise.all(requests);
  return { sent, pauses, unsent };
}

/** How many requests hold a slot at a moment. */
function heldAt(sent: readonly Sent[], at: number): number {
  return sent.filter(({ start, end }) => start <= at && end + spacing > at).length;
}

/** How many may hold one: none during a pause, and in the window after it all but the half of them. */
function allowedAt(pauses: readonly Pause[], limit: number, at: number): number {
  const until = Math.max(...pauses.filter((pause) => pause.at < at).map((pause) => pause.until), -windowMs);
  if (at < until) return 0;
  return at < until + windowMs ? limit - Math.floor(limit / 2) : limit;
}

describe("the limiter, whatever happens to it", () => {
  it("keeps the limit, its pauses and the half rate after them, and lets no request wait longer than it must", async () => {
    await fc.assert(
      fc.asyncProperty(schedules, async ({ limit, acts: list }) => {
        const clock = limiterClock();
        const limiter = createLimiter({ limit, windowMs }, clock);
        const { sent, pauses } = await clock.run(play(limiter, clock, list));
        for (const { asked, start } of sent) {
          expect(heldAt(sent, start)).toBeLessThanOrEqual(allowedAt(pauses, limit, start));
          // A request that had to wait could not have been sent a moment earlier.
          if (start > asked)
            expect(heldAt(sent, start - 1)).toBeGreaterThanOrEqual(allowedAt(pauses, limit, start - 0.5));
        }
        expect(sent.map(({ asked }) => asked)).toEqual(sent.map(({ asked }) => asked).sort((a, b) => a - b));
        expect(limiter.budget().total).toBe(sent.length);
      }),
      { numRuns: 100 },
    );
  });

  it("says truly how much is spent, and when so many further requests will all have been sent", async () => {
    const after = fc.record({
      rest: fc.integer({ min: 0, max: 250 }),
      count: fc.integer({ min: 1, max: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(schedules, after, async ({ limit, acts: list }, { rest, count }) => {
        const clock = limiterClock();
        const limiter = createLimiter({ limit, windowMs }, clock);
        const { sent } = await clock.run(play(limiter, clock, list));
        await clock.run(clock.sleep(rest));
        const now = clock.monotonic();
        const held = sent.filter(({ end }) => end + spacing > now);
        expect(limiter.ages()).toEqual(held.map(({ end }) => now - end).sort((a, b) => b - a));
        const promised = limiter.untilSent(count);
        expect(limiter.budget()).toEqual({
          spent: held.length,
          nextMs: limiter.untilSent(1),
          total: sent.length,
        });
        const starts = Array.from({ length: count }, () => limiter.schedule(async () => clock.monotonic()));
        expect(Math.max(...(await clock.run(Promise.all(starts)))) - now).toBe(promised);
      }),
      { numRuns: 100 },
    );
  });
});
