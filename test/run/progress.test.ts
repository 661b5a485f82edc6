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
    progress("production")({ done: 2, total: 5, current: "a" });
    progress("staging")({ done: 1, total: 5, current: "b" });
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
    sharedProgress(parts, voice, system)("main")({ done: 1, total: 2, current: "a" });
    expect(said.err).toContain("· a");
    expect(said.err).not.toContain("main");
  });
});
