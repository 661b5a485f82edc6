import { describe, expect, it } from "vitest";
import { sharedProgress } from "../../src/run/progress.ts";
import { testSystem } from "../support/system.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const voice = { format: "text", quiet: false, verbose: false } as const;

describe("progress of several workspaces", () => {
  it("is one line for all, which names the workspace of what ended last", () => {
    const { system, said } = testSystem({
      clock: new VirtualClock(),
      terminal: { asks: false, animates: true },
    });
    const parts = ["production", "staging"].map((workspace) => ({
      workspace,
      changes: 5,
      estimatedSeconds: 60,
    }));
    const progress = sharedProgress(parts, voice, system);
    progress.of("production")({ done: 2, total: 5, current: "a" });
    progress.of("staging")({ done: 1, total: 5, current: "b" });
    expect(said.err.split("\r\u001b[2K")).toEqual([
      "",
      "2/10 changes · about 1 min left · production: a",
      "3/10 changes · about 1 min left · staging: b",
    ]);
  });

  it("names none if there is only one", () => {
    const { system, said } = testSystem({
      clock: new VirtualClock(),
      terminal: { asks: false, animates: true },
    });
    const parts = [{ workspace: "main", changes: 2, estimatedSeconds: 0 }];
    sharedProgress(parts, voice, system).of("main")({ done: 1, total: 2, current: "a" });
    expect(said.err).toContain("· a");
    expect(said.err).not.toContain("main");
  });

  it("shows a wait until it is over, and counts it into what is left", async () => {
    const clock = new VirtualClock();
    const { system, said } = testSystem({ clock, terminal: { asks: false, animates: true } });
    const parts = [{ workspace: "main", changes: 3, estimatedSeconds: 0 }];
    const progress = sharedProgress(parts, voice, system);
    const wait = { ms: 90_000, purpose: "before the next request", why: "it answered 429", shortened: false };
    progress.waits({ ...wait, until: clock.monotonic() + 90_000, clockText: "10:01:30 UTC" });
    progress.waits({ ...wait, until: clock.monotonic() + 500, clockText: "10:00:01 UTC" });
    progress.of("main")({ done: 1, total: 3, current: "a" });
    await clock.run(clock.sleep(100_000));
    progress.of("main")({ done: 2, total: 3, current: "b" });
    expect(said.err.split("\r\u001b[2K").slice(1)).toEqual([
      "0/3 changes · about 1 min 30 s left · waiting until 10:01:30 UTC · it answered 429",
      "1/3 changes · about 1 min 30 s left · waiting until 10:01:30 UTC · it answered 429",
      "2/3 changes · about 50 s left · b",
    ]);
  });
});
