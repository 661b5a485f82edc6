import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import type { Clock } from "../../../src/model/clock.ts";
import { createLimiter } from "../../../src/workato/limiter/sliding-window.ts";
import { limiterClock, withLimiterClock } from "../../support/limiter-clock.ts";

withLimiterClock();

/** A window of 100 ms, whose slots come back after 102. */
function arrange(limit: number) {
  const time = limiterClock();
  const sleeping = { now: 0, most: 0 };
  const clock: Clock = {
    now: () => time.now(),
    monotonic: () => time.monotonic(),
    sleep: async (ms, signal) => {
      sleeping.now += 1;
      sleeping.most = Math.max(sleeping.most, sleeping.now);
      await time.sleep(ms, signal).finally(() => (sleeping.now -= 1));
    },
  };
  const limiter = createLimiter({ limit, windowMs: 100 }, clock);
  /** Gives when it was sent. */
  const job = async (): Promise<number> => time.monotonic();
  return { time, limiter, job, sleeping };
}

describe("a pause of the limiter", () => {
  it("holds a request whose turn had come at the same moment, as long as it lasts", async () => {
    const { time, limiter, job } = arrange(2);
    const sent = limiter.schedule(job);
    limiter.pause(50);
    time.at(30, () => limiter.pause(60));
    expect(await time.run(sent)).toBe(90);
  });

  it("lets such a request go when its signal comes, and takes no slot for it", async () => {
    const { time, limiter, job } = arrange(1);
    const stop = new AbortController();
    const held = limiter.schedule(job, stop.signal).catch(() => time.monotonic());
    limiter.pause(50);
    time.at(20, () => stop.abort());
    const next = limiter.schedule(job);
    expect(await time.run(Promise.all([held, next]))).toEqual([20, 50]);
    expect(limiter.budget()).toMatchObject({ spent: 1, total: 1 });
  });

  it("returns by how much it holds the queue longer", async () => {
    const { time, limiter } = arrange(1);
    expect([limiter.pause(300), limiter.pause(200), limiter.pause(450)]).toEqual([300, 0, 150]);
    await time.run(time.sleep(1000));
    expect(limiter.pause(300)).toBe(300);
  });
});

describe("the limiter between requests", () => {
  it("keeps one timer at most while requests wait, and none while none does: it keeps no process alive", async () => {
    const { time, limiter, job, sleeping } = arrange(2);
    await time.run(Promise.all(Array.from({ length: 7 }, () => limiter.schedule(job))));
    limiter.pause(500);
    expect(sleeping).toEqual({ now: 0, most: 1 });
    const stop = new AbortController();
    const waiting = limiter.schedule(job, stop.signal).catch(() => "stopped");
    await time.run(time.sleep(0));
    stop.abort();
    expect(await time.run(waiting)).toBe("stopped");
    expect(sleeping).toEqual({ now: 0, most: 1 });
  });

  it("forgets the signal of a request that has been sent or has gone", async () => {
    const { time, limiter, job } = arrange(1);
    const stop = new AbortController();
    const first = limiter.schedule(job, stop.signal);
    const held = limiter.schedule(job, stop.signal, () => false).catch(() => "held back");
    expect(getEventListeners(stop.signal, "abort")).toHaveLength(2);
    expect(await time.run(Promise.all([first, held]))).toEqual([0, "held back"]);
    expect(getEventListeners(stop.signal, "abort")).toEqual([]);
  });

  it("lets 64 requests be under way at once", async () => {
    const { time, limiter } = arrange(100);
    const slow = async (): Promise<number> => {
      const sent = time.monotonic();
      await time.sleep(10);
      return sent;
    };
    const sent = await time.run(Promise.all(Array.from({ length: 65 }, () => limiter.schedule(slow))));
    expect(sent.filter((at) => at === 0)).toHaveLength(64);
  });

  it("sends no request whose signal has come already", async () => {
    const { time, limiter, job } = arrange(1);
    const sent = limiter.schedule(job, AbortSignal.abort());
    await expect(time.run(sent)).rejects.toMatchObject({ failure: "aborted" });
    expect(limiter.budget().total).toBe(0);
  });
});

describe("the requests of earlier runs", () => {
  it("give their slots back in the order of their ages, and only the newest count where there are too many", async () => {
    const time = limiterClock();
    const earlier = { ages: [20, 90, 50, 101, 102, 500], answered: () => {} };
    const limiter = createLimiter({ limit: 3, windowMs: 100 }, time, earlier);
    expect(limiter.ages()).toEqual([90, 50, 20]);
    const job = async (): Promise<number> => time.monotonic();
    const sent = await time.run(Promise.all([1, 2, 3].map(() => limiter.schedule(job))));
    expect(sent).toEqual([12, 52, 82]);
  });
});
