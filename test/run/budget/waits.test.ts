import { describe, expect, it } from "vitest";
import { type TimedWait, Waits } from "../../../src/run/budget/waits.ts";
import type { Voice } from "../../../src/run/system.ts";
import { testSystem } from "../../support/system.ts";
import { VirtualClock } from "../../support/virtual-clock.ts";

const wait = {
  ms: 4000,
  purpose: "to update client 40947 again",
  why: "https://app.jp.workato.com answered 503: busy",
  shortened: false,
};

function shown(voice: Partial<Voice>, ms: number): string {
  const { system, said } = testSystem({ clock: new VirtualClock() });
  const waits = new Waits({ format: "text", quiet: false, verbose: false, ...voice }, system);
  waits.show(null, { ...wait, ms });
  return said.err;
}

describe("a wait", () => {
  it("is shown with -v: how long, until when, before what, and why", () => {
    expect(shown({ verbose: true }, 4000)).toMatch(
      /^waiting 4 s, until \d\d:\d\d:\d\d UTC, to update client 40947 again: https:\/\/app\.jp\.workato\.com answered 503: busy\n$/,
    );
    expect(shown({ verbose: true }, 250)).toMatch(/^waiting 250 ms, /);
  });

  it("of ten seconds and more is shown without -v, too, but not with -q", () => {
    expect(shown({}, 9999)).toBe("");
    expect(shown({}, 10_000)).toMatch(/^waiting 10 s, /);
    expect(shown({ quiet: true }, 600_000)).toBe("");
  });

  it("that a server wanted longer says so, and names the workspace where there are several", () => {
    const { system, said } = testSystem({ clock: new VirtualClock() });
    const waits = new Waits({ format: "text", quiet: false, verbose: false }, system, true);
    const heard: TimedWait[] = [];
    waits.listen((one) => heard.push(one));
    waits.show("staging", { ...wait, ms: 600_000, shortened: true });
    expect(said.err).toMatch(
      /^staging: waiting 10 min, .* \(the server asked for a longer wait; keyward asks again after ten minutes\)\n$/,
    );
    expect(heard).toMatchObject([
      { workspace: "staging", ms: 600_000, clockText: expect.stringMatching(/UTC$/) },
    ]);
  });
});
