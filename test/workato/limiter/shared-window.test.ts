import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { KeywardError } from "../../../src/model/errors.ts";
import type { Wait } from "../../../src/model/wait.ts";
import type { Limiter } from "../../../src/workato/limiter/limiter.ts";
import { createSharedLimiter } from "../../../src/workato/limiter/shared-window.ts";
import { createLimiter } from "../../../src/workato/limiter/sliding-window.ts";
import type { NoSlot, SlotStore } from "../../../src/workato/limiter/slot-store.ts";
import { limiterClock, withLimiterClock } from "../../support/limiter-clock.ts";
import type { VirtualClock } from "../../support/virtual-clock.ts";

withLimiterClock();

const rate = { limit: 3, windowMs: 1000 };
const away = new KeywardError("Redis is away", "start Redis");

/** What the store answers to one request for a slot. */
type Answer =
  | { readonly slotAfter: number }
  | { readonly wait: number; readonly why: NoSlot }
  | { readonly error: Error };

const atOnce: Answer = { slotAfter: 0 };

/** A store that answers in this order, then with slots at once, and notes what it is asked for and when. */
function scripted(clock: VirtualClock, answers: readonly Answer[], unsettled: boolean) {
  const log: string[] = [];
  const note = (what: string): unknown => log.push(`${clock.monotonic()} ${what}`);
  const left = [...answers];
  const end = async (what: string): Promise<void> => {
    note(what);
    if (unsettled) throw away;
  };
  let taken = 0;
  const store: SlotStore = {
    take: async () => {
      const answer = left.shift() ?? atOnce;
      note("take");
      if ("error" in answer) throw answer.error;
      if ("wait" in answer) return { kind: "wait", ms: answer.wait, why: answer.why };
      if (answer.slotAfter > 0) await clock.sleep(answer.slotAfter);
      taken += 1;
      const name = taken;
      const slot = { settle: () => end(`settle ${name}`), giveBack: () => end(`give back ${name}`) };
      return { kind: "taken", slot };
    },
    pause: (ms) => end(`pause ${ms}`),
  };
  return { log, store };
}

interface Given {
  readonly ownShare?: Limiter | null;
  /** Whether the store fails at everything but slots. */
  readonly unsettled?: boolean;
  readonly clock?: VirtualClock;
}

function arrange(answers: readonly Answer[] = [], given: Given = {}) {
  const { ownShare = null, unsettled = false, clock = limiterClock() } = given;
  const { log, store } = scripted(clock, answers, unsettled);
  const told: unknown[] = [];
  const onOwnShare = (error: KeywardError): unknown => told.push(error);
  const limiter = createSharedLimiter({ rate, clock, store, ownShare, onOwnShare });
  /** A request that takes so long; gives when it was sent. */
  const takes = (ms: number) => async (): Promise<number> => {
    const sent = clock.monotonic();
    await clock.sleep(ms);
    return sent;
  };
  const at = <T>(ms: number, act: () => T): Promise<T> =>
    new Promise((resolve) => clock.at(ms, () => resolve(act())));
  return { clock, limiter, log, told, takes, at };
}

describe("a shared window", () => {
  it("takes a slot of the store for each request, and settles it when the answer has come", async () => {
    const { clock, limiter, log, takes } = arrange();
    const requests = [limiter.schedule(takes(30)), limiter.schedule(takes(10))];
    expect(await clock.run(Promise.all(requests))).toEqual([0, 0]);
    expect(log).toEqual(["0 take", "0 take", "10 settle 2", "30 settle 1"]);
  });

  it("settles the slot of a request that failed, and hands its error on", async () => {
    const { clock, limiter, log } = arrange();
    const broken = new Error("broken");
    await expect(clock.run(limiter.schedule(() => Promise.reject(broken)))).rejects.toBe(broken);
    expect(log).toEqual(["0 take", "0 settle 1"]);
  });

  it("asks for slots one after another, in the order of the requests, and waits as long as the store says", async () => {
    const answers: readonly Answer[] = [{ slotAfter: 20 }, { wait: 49.5, why: "full" }, atOnce, atOnce];
    const { clock, limiter, log, takes } = arrange(answers);
    const requests = [1, 2, 3].map(() => limiter.schedule(takes(500)));
    expect(await clock.run(Promise.all(requests))).toEqual([20, 70, 70]);
    expect(log.slice(0, 4)).toEqual(["0 take", "20 take", "70 take", "70 take"]);
  });

  it("announces a wait that others cause, before the first request of this process or a later one", async () => {
    const paused = { wait: 5000, why: "paused" } as const;
    const { clock, limiter, takes } = arrange([paused, atOnce, paused, atOnce]);
    const waits: Wait[] = [];
    const send = (): Promise<unknown> =>
      clock.run(limiter.schedule(takes(0), undefined, undefined, (wait) => waits.push(wait)));
    await send();
    await send();
    expect(waits).toMatchObject([
      { ms: 5000, purpose: "before the first request" },
      { ms: 5000, purpose: "before the next request" },
    ]);
  });

  it("gives a slot back that came a second late, since it may be in use again, and takes another one", async () => {
    const { clock, limiter, log, takes } = arrange([{ slotAfter: 1000 }, { slotAfter: 999 }]);
    expect(await clock.run(limiter.schedule(takes(0)))).toBe(1999);
    expect(log).toEqual(["0 take", "1000 give back 1", "1000 take", "1999 settle 2"]);
  });

  it("sends a request that asks for no slot of a store that cannot take one back or settle one", async () => {
    const { clock, limiter, log, takes } = arrange([{ slotAfter: 1000 }, atOnce, atOnce], {
      unsettled: true,
    });
    limiter.pause(5);
    expect(await clock.run(limiter.schedule(takes(0)))).toBe(1000);
    const held = limiter.schedule(takes(0), undefined, () => false);
    await expect(clock.run(held)).rejects.toMatchObject({ failure: "held-back" });
    expect(log.filter((line) => !line.includes("take"))).toEqual([
      "0 pause 5",
      "1000 give back 1",
      "1000 settle 2",
      "1000 give back 3",
    ]);
  });

  it("gives the slot of a request back that is out of date at its turn, and does not send it", async () => {
    const { clock, limiter, log, takes } = arrange([{ wait: 30, why: "full" }]);
    const held = limiter.schedule(takes(0), undefined, () => clock.monotonic() < 30);
    await expect(clock.run(held)).rejects.toMatchObject({ failure: "held-back" });
    expect(log).toEqual(["0 take", "30 take", "30 give back 1"]);
    expect(limiter.budget()).toMatchObject({ spent: 0, total: 0 });
  });

  it("lets 64 requests be under way at once", async () => {
    const { clock, limiter, takes } = arrange();
    const requests = Array.from({ length: 65 }, () => limiter.schedule(takes(10)));
    expect((await clock.run(Promise.all(requests))).filter((sent) => sent === 0)).toHaveLength(64);
  });
});

describe("a signal, where the window is shared", () => {
  it("lets a request that is under way go on to its answer, which may hold a token", async () => {
    const { clock, limiter, log } = arrange();
    const stop = new AbortController();
    clock.at(50, () => stop.abort());
    const create = async (): Promise<string> => {
      await clock.sleep(100);
      return "token";
    };
    expect(await clock.run(limiter.schedule(create, stop.signal))).toBe("token");
    expect(log).toEqual(["0 take", "100 settle 1"]);
    expect(getEventListeners(stop.signal, "abort")).toEqual([]);
  });

  it("that has come already asks for no slot", async () => {
    const { clock, limiter, log, takes } = arrange();
    const sent = limiter.schedule(takes(0), AbortSignal.abort());
    await expect(clock.run(sent)).rejects.toMatchObject({ failure: "aborted" });
    expect(log).toEqual([]);
  });

  it.each<[string, Answer, readonly string[]]>([
    ["waits for a slot", { wait: 100, why: "full" }, ["0 take"]],
    ["is given a slot meanwhile", { slotAfter: 100 }, ["0 take", "100 give back 1"]],
  ])(
    "lets a request go at once that %s, and those behind it, none of which is sent",
    async (_what, answer, asked) => {
      const { clock, limiter, log, takes } = arrange([answer]);
      const stop = new AbortController();
      clock.at(50, () => stop.abort());
      const ended: number[] = [];
      const requests = [1, 2].map(async () => {
        const sent = limiter.schedule(takes(0), stop.signal);
        await expect(sent).rejects.toMatchObject({
          failure: "aborted",
          message: expect.stringContaining("before"),
        });
        ended.push(clock.monotonic());
      });
      await clock.run(Promise.all(requests));
      await clock.run(clock.sleep(500));
      expect(ended).toEqual([50, 50]);
      expect(log).toEqual(asked);
      expect(limiter.budget().total).toBe(0);
    },
  );
});

describe("the budget of a shared window", () => {
  it("counts what this process has under way and was answered within the window, up to the limit", async () => {
    const { clock, limiter, takes, at } = arrange();
    const budget = () => ({ ...limiter.budget(), ages: limiter.ages(), four: limiter.untilSent(4) });
    const during = at(50, budget);
    const atEnd = at(1099, budget);
    const after = at(1100, budget);
    await clock.run(limiter.schedule(takes(0)));
    await clock.run(limiter.schedule(takes(100)));
    expect(await clock.run(during)).toEqual({ spent: 2, nextMs: 0, total: 2, ages: [50], four: 1000 });
    expect(await clock.run(atEnd)).toEqual({ spent: 1, nextMs: 0, total: 2, ages: [999], four: 1000 });
    expect(await clock.run(after)).toEqual({ spent: 0, nextMs: 0, total: 2, ages: [], four: 1000 });
    for (let sent = 0; sent < 5; sent += 1) await clock.run(limiter.schedule(takes(0)));
    expect(limiter.budget()).toEqual({ spent: 3, nextMs: 1000, total: 7 });
  });

  it("forgets for its estimate what was answered longer ago than a window", async () => {
    const { clock, limiter, takes } = arrange();
    for (let sent = 0; sent < 3; sent += 1) await clock.run(limiter.schedule(takes(0)));
    await clock.run(clock.sleep(1000));
    expect([1, 3, 4].map((count) => limiter.untilSent(count))).toEqual([0, 0, 1000]);
  });

  it("knows of pauses, and of the half rate after them", async () => {
    const { clock, limiter } = arrange();
    limiter.pause(200);
    await clock.run(clock.sleep(0));
    expect([1, 2, 3].map((count) => limiter.untilSent(count))).toEqual([200, 200, 1200]);
  });
});

describe("a pause, where the window is shared", () => {
  it("is known to the store before the next slot is taken, and returns by how much it holds the queue longer", async () => {
    const { clock, limiter, log, takes } = arrange();
    expect([limiter.pause(300), limiter.pause(200), limiter.pause(450)]).toEqual([300, 0, 150]);
    await clock.run(limiter.schedule(takes(0)));
    expect(log).toEqual(["0 pause 300", "0 pause 200", "0 pause 450", "0 take", "0 settle 1"]);
    await clock.run(clock.sleep(1000));
    expect(limiter.pause(300)).toBe(300);
  });
});

describe("a store that cannot be reached", () => {
  const share = (clock: VirtualClock): Limiter => createLimiter({ limit: 1, windowMs: 1000 }, clock);
  const lost: Answer = { error: away };

  it("ends each request with its reason, if there is no share for this process alone", async () => {
    const { clock, limiter, told, takes } = arrange([lost]);
    await expect(clock.run(limiter.schedule(takes(0)))).rejects.toMatchObject({
      message: "Redis is away",
      failure: "redis",
      remedy: "start Redis",
      cause: away,
    });
    expect(told).toEqual([]);
    expect(limiter.budget().total).toBe(0);
  });

  it("is no reason to hide another error", async () => {
    const other = new TypeError("a fault of the program");
    const clock = limiterClock();
    const { limiter, told, takes } = arrange([{ error: other }], { clock, ownShare: share(clock) });
    await expect(clock.run(limiter.schedule(takes(0)))).rejects.toBe(other);
    expect(told).toEqual([]);
  });

  it("is not asked again for the rest of the run: what is left uses the share of this process, which is said once", async () => {
    const clock = limiterClock();
    const { limiter, log, told, takes } = arrange([atOnce, lost], { clock, ownShare: share(clock) });
    const requests = [1, 2, 3].map(() => limiter.schedule(takes(0)));
    expect(await clock.run(Promise.all(requests))).toEqual([0, 0, 1002]);
    expect(log).toEqual(["0 take", "0 take", "0 settle 1"]);
    expect(told).toEqual([away]);
    // The one of the store is older than a window, and only the second one of the share is not.
    expect(limiter.ages()).toEqual([0]);
  });

  it("leaves the pause of before in force, and later ones too", async () => {
    const clock = limiterClock();
    const { limiter, takes } = arrange([lost], { clock, ownShare: share(clock) });
    limiter.pause(400);
    await clock.run(clock.sleep(100));
    expect(await clock.run(limiter.schedule(takes(0)))).toBe(400);
    limiter.pause(5000);
    expect(await clock.run(limiter.schedule(takes(0)))).toBe(5400);
  });

  it.each([
    ["at the full rate where there was no pause", 0, [100, 100, 100, 100]],
    ["at half the rate in the window after a pause", 50, [100, 100, 1050, 1050]],
  ])("begins the share %s", async (_what, pauseMs, sent) => {
    const clock = limiterClock();
    const own = createLimiter({ limit: 4, windowMs: 1000 }, clock);
    const { limiter, takes } = arrange([lost], { clock, ownShare: own });
    if (pauseMs > 0) limiter.pause(pauseMs);
    await clock.run(clock.sleep(100));
    const requests = [1, 2, 3, 4].map(() => limiter.schedule(takes(0)));
    expect(await clock.run(Promise.all(requests))).toEqual(sent);
  });

  it("keeps for the share what a request was scheduled with: its signal, and whether it may still go", async () => {
    const clock = limiterClock();
    const { limiter, takes } = arrange([lost], { clock, ownShare: share(clock) });
    await clock.run(limiter.schedule(takes(0)));
    const stop = new AbortController();
    clock.at(50, () => stop.abort());
    const waiting = limiter.schedule(takes(0), stop.signal);
    await expect(clock.run(waiting)).rejects.toMatchObject({ failure: "aborted" });
    expect(clock.monotonic()).toBe(50);
    const held = limiter.schedule(takes(0), undefined, () => false);
    await expect(clock.run(held)).rejects.toMatchObject({ failure: "held-back" });
  });
});
