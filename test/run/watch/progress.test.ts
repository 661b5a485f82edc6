import { describe, expect, it } from "vitest";
import type { ApplyStep } from "../../../src/apply/input.ts";
import type { Outcome } from "../../../src/model/report.ts";
import { plainStyle } from "../../../src/render/style.ts";
import { width } from "../../../src/render/width.ts";
import { ApplyProgress, ReadingProgress } from "../../../src/run/watch/progress.ts";
import { Watch } from "../../../src/run/watch/watch.ts";
import type { Limiter } from "../../../src/workato/limiter/limiter.ts";
import { createLimiter } from "../../../src/workato/limiter/sliding-window.ts";
import { change } from "../../render/samples.ts";
import { testSystem } from "../../support/system.ts";
import { VirtualClock } from "../../support/virtual-clock.ts";

const voice = { format: "text", quiet: false, verbose: false } as const;
const rate = { limit: 60, windowMs: 60_000 };

function ended(index: number, name: string, status: Outcome["status"] = "done"): ApplyStep {
  const one = change({ name });
  const error = status === "done" ? null : { code: "sink" as const, message: "x" };
  return { kind: "ended", change: one, index, outcome: { ...one, status, error } };
}

function sent(index: number): ApplyStep {
  return { kind: "sent", change: change(), index };
}

/** A watch at a terminal of 80 columns, or in a log, and what it wrote. */
function watching(animates: boolean, stop = new AbortController().signal) {
  const clock = new VirtualClock();
  const { system, said } = testSystem({
    clock,
    stop,
    terminal: { asks: false, animates },
    errStyle: { ...plainStyle, columns: 80 },
  });
  const watch = new Watch(voice, system);
  /** The lines of the terminal after each time they were renewed. */
  const frames = () =>
    said.err.split(/\r\u001b\[2K(?:\u001b\[1A\u001b\[2K)*/).filter((frame) => frame !== "");
  return { clock, system: watch.system, said, watch, frames };
}

/** Takes so many turns of a limiter now. */
async function spend(limiter: Limiter, count: number): Promise<void> {
  await Promise.all(Array.from({ length: count }, () => limiter.schedule(async () => undefined)));
}

describe("the progress of an apply on a terminal", () => {
  it("shows what is done, failed and to go, the quota, the next free slot, and the time left by both", async () => {
    const { clock, watch, frames } = watching(true);
    const limiter = createLimiter(rate, clock);
    const part = { workspace: "main", changes: 250, limiter };
    const progress = new ApplyProgress([part]);
    const step = progress.of(part);
    await spend(limiter, 60);
    const work = watch.during(progress, async () => {
      for (let index = 0; index < 60; index += 1) step(sent(index));
      for (let index = 0; index < 57; index += 1) step(ended(index, `c${index}`));
      for (let index = 57; index < 60; index += 1) step(ended(index, "last", "failed"));
      await clock.sleep(18_000);
    });
    await clock.run(work);
    // 190 requests are to be sent: 60 after 42 s, 60 after 102 s, 60 after 162 s, 10 after 222 s.
    expect(frames().at(-1)).toBe(
      "57 of 250 changes done, 3 failed, 190 to go · about 3 min 42 s left · last\n60 of 60 requests in 1 min used, the next one in 42 s",
    );
  });

  it("never takes more than the width, and prints nothing that a terminal interprets", async () => {
    const { clock, watch, frames } = watching(true);
    const limiter = createLimiter(rate, clock);
    const part = { workspace: "w\u001b[31m日本🏳️‍🌈", changes: 12_500, limiter };
    const progress = new ApplyProgress([part, { ...part, workspace: "b" }]);
    progress.of(part)(ended(0, "👩‍💻\u202e\r\n::error::x".repeat(20), "unknown"));
    const why = `it answered 429: ${"日本".repeat(60)}`;
    const wait = { ms: 90_000, purpose: "before the next request", why, shortened: false };
    const until = { until: 90_000, untilTime: 0, clockText: "10:01:30 UTC", workspace: null };
    await clock.run(
      watch.during(progress, async () => {
        watch.waits({ ...wait, ...until });
        await clock.sleep(400);
      }),
    );
    const lines = frames().flatMap((frame) => frame.split("\n"));
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(79);
    expect(lines.join("")).not.toMatch(/[\u001b\u202e\r]/);
    expect(lines).toContainEqual(
      expect.stringContaining("waiting 1 min 30 s, until 10:01:30 UTC: it answered 429"),
    );
  });

  it("names a wait while it lasts, of several the one that ends last", async () => {
    const { clock, watch, frames } = watching(true);
    const part = { workspace: "main", changes: 3, limiter: createLimiter(rate, clock) };
    const wait = { ms: 90_000, purpose: "before the next request", why: "it answered 429", shortened: false };
    await clock.run(
      watch.during(new ApplyProgress([part]), async () => {
        watch.waits({ ...wait, workspace: null, until: 90_000, untilTime: 0, clockText: "10:01:30 UTC" });
        watch.waits({ ...wait, workspace: null, until: 5000, untilTime: 0, clockText: "10:00:05 UTC" });
        await clock.sleep(100_000);
      }),
    );
    const waits = frames().filter((frame) => frame.includes("waiting"));
    expect(waits[0]).toMatch(
      /about 1 min 30 s left\nwaiting 1 min 30 s, until 10:01:30 UTC: it answered 429$/,
    );
    expect(new Set(waits.map((frame) => /until (\S+)/.exec(frame)?.[1]))).toEqual(new Set(["10:01:30"]));
    expect(frames().at(-1)).toContain("0 of 60 requests in 1 min used");
  });

  it("lets what is written go above it, and leaves nothing behind", async () => {
    const { clock, watch, said, system } = watching(true);
    const part = { workspace: "main", changes: 3, limiter: createLimiter(rate, clock) };
    await clock.run(
      watch.during(new ApplyProgress([part]), async () => {
        await clock.sleep(300);
        system.err("note\n");
      }),
    );
    const erase = "\r\u001b[2K\u001b[1A\u001b[2K";
    expect(said.err).toContain(`${erase}note\n0 of 3 changes`);
    expect(said.err.endsWith(erase)).toBe(true);
  });

  it("says after a signal how many requests are in flight", async () => {
    const { clock, watch, frames } = watching(true, AbortSignal.abort());
    const part = { workspace: "main", changes: 3, limiter: createLimiter(rate, clock) };
    const progress = new ApplyProgress([part]);
    progress.of(part)(sent(0));
    progress.of(part)(sent(1));
    progress.of(part)(ended(1, "a"));
    await clock.run(watch.during(progress, () => clock.sleep(300)));
    expect(frames().at(-1)).toBe("1 of 3 changes done, 2 to go · a\nstopping: 1 request in flight");
  });

  it("takes the time of workspaces that share a quota together, and counts a change that ends twice once", async () => {
    const { clock, watch, frames } = watching(true);
    const limiter = createLimiter(rate, clock);
    const parts = ["a", "b", "c"].map((workspace) => ({ workspace, changes: 60, limiter }));
    const progress = new ApplyProgress(parts);
    const [first] = parts;
    if (first === undefined) expect.unreachable();
    progress.of(first)(ended(0, "x", "unknown"));
    progress.of(first)(ended(0, "x"));
    await clock.run(watch.during(progress, () => clock.sleep(300)));
    expect(frames().at(-1)).toMatch(/^1 of 180 changes done, 179 to go · about 2 min left · a: x\n/);
  });
});

describe("the progress in a log", () => {
  it("is a line now and then, never one for each change, and never rewrites anything", async () => {
    const { clock, watch, said } = watching(false);
    const part = { workspace: "main", changes: 100, limiter: createLimiter(rate, clock) };
    const progress = new ApplyProgress([part]);
    const step = progress.of(part);
    await clock.run(
      watch.during(progress, async () => {
        for (let index = 0; index < 100; index += 1) {
          step(ended(index, `c${index}`));
          await clock.sleep(1000);
        }
      }),
    );
    const lines = said.err.split("\n").slice(0, -1);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.length).toBeLessThanOrEqual(10);
    expect(lines[0]).toMatch(
      /^1\d of 100 changes done, 8\d to go · about 1 min left · c1\d · 0 of 60 requests in 1 min used$/,
    );
    expect(said.err).not.toMatch(/[\r\u001b]/);
  });

  it("has a line every half minute while nothing ends, and none of a short run", async () => {
    const { clock, watch, said } = watching(false);
    const part = { workspace: "main", changes: 100, limiter: createLimiter(rate, clock) };
    await clock.run(watch.during(new ApplyProgress([part]), () => clock.sleep(95_000)));
    expect(said.err.split("\n")).toHaveLength(4);
    const short = watching(false);
    await short.clock.run(short.watch.during(new ApplyProgress([part]), () => short.clock.sleep(9000)));
    expect(short.said.err).toBe("");
  });
});

describe("the progress of reading", () => {
  it("shows how many workspaces are read, and the quota that they share", async () => {
    const { clock, watch, frames } = watching(true);
    const limiter = createLimiter(rate, clock);
    const progress = new ReadingProgress(12, [limiter]);
    progress.ended();
    await spend(limiter, 60);
    await clock.run(watch.during(progress, () => clock.sleep(10_000)));
    expect(frames().at(-1)).toBe(
      "Reading 12 workspaces: 1 read, 11 to go\n60 of 60 requests in 1 min used, the next one in 50 s",
    );
  });
});
