import { request } from "node:http";
import { performance } from "node:perf_hooks";
import { describe, expect, it } from "vitest";
import { estimateSeconds } from "../../../src/workato/estimate.ts";
import type { Limiter } from "../../../src/workato/limiter/limiter.ts";
import { createLimiter } from "../../../src/workato/limiter/sliding-window.ts";
import { fastClock, json, type Step, serve } from "../../support/api-server.ts";
import { VirtualClock } from "../../support/virtual-clock.ts";

const rate = { limit: 20, windowMs: 300 };

function get(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    request(url, (response) => response.resume().on("end", () => resolve()))
      .on("error", reject)
      .end();
  });
}

/** Sends so many requests through the limiter; gives their arrivals as the server saw them. */
async function arrivals(count: number, limiter: Limiter, step: Step): Promise<readonly number[]> {
  const server = await serve(step);
  try {
    await Promise.all(Array.from({ length: count }, () => limiter.schedule(() => get(server.host))));
    return server.seen.map((seen) => seen.at).sort((a, b) => a - b);
  } finally {
    await server.close();
  }
}

/** The most arrivals that any window of that length holds. */
function busiest(times: readonly number[], windowMs: number): number {
  return Math.max(
    ...times.map((start) => times.filter((at) => at >= start && at <= start + windowMs).length),
  );
}

const delays: readonly [string, (index: number) => number][] = [
  ["at once", () => 0],
  ["slowly", () => 80],
  ["now quickly, now slowly", (index) => (index * 37) % 150],
  ["more slowly than a window", () => 400],
];

describe("the limiter", () => {
  it.each(delays)(
    "never lets a window hold more than the limit, as the server counts, when it answers %s",
    async (_how, delay) => {
      let index = 0;
      const step: Step = async (response, seen) => {
        await new Promise((resolve) => setTimeout(resolve, delay(index++)));
        await json({})(response, seen);
      };
      const times = await arrivals(50, createLimiter(rate, fastClock()), step);
      expect(times).toHaveLength(50);
      expect(busiest(times, rate.windowMs)).toBeLessThanOrEqual(rate.limit);
    },
  );

  it("counts what earlier runs sent: together with them, no window holds more than the limit", async () => {
    const clock = new VirtualClock();
    const ages = [...Array.from({ length: 15 }, () => 100), ...Array.from({ length: 3 }, () => 250)];
    const limiter = createLimiter(rate, clock, { ages, answered: () => {} });
    expect(limiter.ages()).toHaveLength(18);
    const times: number[] = [];
    const job = async (): Promise<void> => void times.push(clock.monotonic());
    await clock.run(Promise.all(Array.from({ length: 10 }, () => limiter.schedule(job))));
    const all = [...ages.map((age) => -age), ...times].sort((a, b) => a - b);
    expect(busiest(all, rate.windowMs)).toBeLessThanOrEqual(rate.limit);
    // Five slots are free within 50 ms, the others when the requests of 100 ms ago no longer count.
    expect(Math.max(...times)).toBeGreaterThanOrEqual(200);
  });

  it("takes no more of them than the limit, and none that no longer count", () => {
    const ages = [400, ...Array.from({ length: 50 }, (_, at) => at)];
    const limiter = createLimiter(rate, new VirtualClock(), { ages, answered: () => {} });
    expect(limiter.ages().toSorted((a, b) => a - b)).toEqual(ages.slice(1, 21));
  });

  it("tells of each request that was answered, or ended without an answer", async () => {
    let answered = 0;
    const limiter = createLimiter(rate, fastClock(), { ages: [], answered: () => (answered += 1) });
    await limiter.schedule(async () => {});
    await limiter.schedule(() => Promise.reject(new Error("broken"))).catch(() => {});
    await limiter
      .schedule(
        async () => {},
        undefined,
        () => false,
      )
      .catch(() => {});
    expect(answered).toBe(2);
    expect(limiter.ages()).toHaveLength(2);
  });

  it("keeps the limit when requests come in bursts, with pauses between", async () => {
    const limiter = createLimiter(rate, fastClock());
    const server = await serve(json({}));
    for (const [burst, rest] of [
      [13, 110],
      [9, 140],
      [25, 60],
      [3, 0],
    ] as const) {
      await Promise.all(Array.from({ length: burst }, () => limiter.schedule(() => get(server.host))));
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
    const times = server.seen.map((seen) => seen.at);
    await server.close();
    expect(times).toHaveLength(50);
    expect(busiest(times, rate.windowMs)).toBeLessThanOrEqual(rate.limit);
  });

  it("lets the first window go at once, and gives each slot back after one window", async () => {
    const started: number[] = [];
    const limiter = createLimiter({ limit: 5, windowMs: 800 }, fastClock());
    const begin = performance.now();
    const job = async (): Promise<void> => {
      started.push(performance.now() - begin);
    };
    await Promise.all(Array.from({ length: 6 }, () => limiter.schedule(job)));
    expect(started[4]).toBeLessThan(700);
    expect(started[5]).toBeGreaterThanOrEqual(800);
  });

  it.each([
    [60_000, 30],
    [1000, 2],
  ])(
    "keeps a window of %d ms a margin of %d ms longer: the server's clock may be slower",
    async (windowMs, margin) => {
      const clock = new VirtualClock();
      const limiter = createLimiter({ limit: 1, windowMs }, clock);
      const job = async (): Promise<number> => clock.monotonic();
      const [first, second] = await clock.run(Promise.all([limiter.schedule(job), limiter.schedule(job)]));
      expect(second - first).toBe(windowMs + margin);
    },
  );

  it("gives a slot back for a job that failed, too", async () => {
    const limiter = createLimiter({ limit: 1, windowMs: 50 }, fastClock());
    await expect(limiter.schedule(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await limiter.schedule(async () => "next")).toBe("next");
  });

  it("pauses the whole queue, extends a pause and never shortens it", async () => {
    const limiter = createLimiter({ limit: 10, windowMs: 100 }, fastClock());
    const begin = performance.now();
    limiter.pause(200);
    limiter.pause(300);
    limiter.pause(10);
    await Promise.all([1, 2, 3].map(() => limiter.schedule(async () => {})));
    expect(performance.now() - begin).toBeGreaterThanOrEqual(298);
  });

  it("goes on at half the rate for one window after a pause, then at the full one", async () => {
    const limiter = createLimiter({ limit: 5, windowMs: 400 }, fastClock());
    const begin = performance.now();
    limiter.pause(50);
    const started: number[] = [];
    const job = async (): Promise<void> => {
      started.push(performance.now() - begin);
    };
    await Promise.all(Array.from({ length: 8 }, () => limiter.schedule(job)));
    expect(started).toHaveLength(8);
    expect(started[0]).toBeGreaterThanOrEqual(49);
    expect(started[3]).toBeGreaterThanOrEqual(445);
  });

  it("asks whether a request may still go when its turn comes, and takes no slot where it may not", async () => {
    const limiter = createLimiter({ limit: 1, windowMs: 300 }, fastClock());
    let ran = false;
    const run = async (): Promise<void> => {
      ran = true;
    };
    await limiter.schedule(async () => {});
    const begin = performance.now();
    const held = limiter.schedule(run, undefined, () => performance.now() - begin < 100);
    const next = limiter.schedule(async () => performance.now() - begin);
    await expect(held).rejects.toMatchObject({ failure: "held-back" });
    expect(ran).toBe(false);
    expect(await next).toBeLessThan(550);
  });

  it("works with a limit of one, also after a pause", async () => {
    const limiter = createLimiter({ limit: 1, windowMs: 40 }, fastClock());
    limiter.pause(20);
    await Promise.all([1, 2, 3].map(() => limiter.schedule(async () => {})));
  });

  it("lets go of those who wait when the signal comes, and takes no slot for them", async () => {
    const limiter = createLimiter({ limit: 1, windowMs: 200 }, fastClock());
    await limiter.schedule(async () => {});
    const stop = new AbortController();
    let ran = false;
    const waiting = limiter.schedule(async () => {
      ran = true;
    }, stop.signal);
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ failure: "aborted" });
    await limiter.schedule(async () => {});
    expect(ran).toBe(false);
    await expect(limiter.schedule(async () => {}, stop.signal)).rejects.toMatchObject({ failure: "aborted" });
  });
});

describe("the estimate", () => {
  it.each([
    [0, 0],
    [1, 0],
    [60, 0],
    [61, 60],
    [121, 120],
  ])("of %d requests at 60/60s is %d s", (requests, seconds) => {
    expect(estimateSeconds(requests, { limit: 60, windowMs: 60_000 })).toBe(seconds);
  });
});

describe("the budget of a limiter", () => {
  const minute = { limit: 3, windowMs: 60_000 };
  const nothing = async (): Promise<void> => undefined;

  it("says what is spent, when the next request may go, and when so many have gone", async () => {
    const clock = new VirtualClock();
    const limiter = createLimiter(minute, clock);
    expect([limiter.budget(), limiter.untilSent(0), limiter.untilSent(3)]).toEqual([
      { spent: 0, nextMs: 0, total: 0 },
      0,
      0,
    ]);
    await limiter.schedule(nothing);
    await clock.run(clock.sleep(20_000));
    await limiter.schedule(nothing);
    await limiter.schedule(nothing);
    // A slot comes back one window after the answer, and 30 ms for the clocks.
    expect(limiter.budget()).toEqual({ spent: 3, nextMs: 40_030, total: 3 });
    expect([1, 2, 3, 4, 5].map((count) => limiter.untilSent(count))).toEqual([
      40_030, 60_030, 60_030, 100_060, 120_060,
    ]);
    await clock.run(clock.sleep(40_030));
    expect(limiter.budget()).toEqual({ spent: 2, nextMs: 0, total: 3 });
  });

  it("counts from now, however long ago the last request was answered", async () => {
    const clock = new VirtualClock();
    const limiter = createLimiter(minute, clock);
    await limiter.schedule(nothing);
    await clock.run(clock.sleep(150_000));
    expect([1, 3, 4, 6, 7].map((count) => limiter.untilSent(count))).toEqual([0, 0, 60_030, 60_030, 120_060]);
  });

  it("counts a request under way as spent, and a pause with the half rate after it", async () => {
    const clock = new VirtualClock();
    const limiter = createLimiter({ limit: 4, windowMs: 60_000 }, clock);
    let answer = (): void => undefined;
    let sent = Promise.resolve();
    await new Promise<void>((begun) => {
      sent = limiter.schedule(() => {
        begun();
        return new Promise<void>((resolve) => (answer = resolve));
      });
    });
    expect(limiter.budget()).toMatchObject({ spent: 1, total: 1 });
    answer();
    await sent;
    limiter.pause(10_000);
    expect([1, 2, 3].map((count) => limiter.untilSent(count))).toEqual([10_000, 60_030, 70_000]);
  });
});
