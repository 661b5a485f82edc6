import { describe, expect, it } from "vitest";
import type { PendingMarker } from "../../../src/model/token/token.ts";
import { afterEarlierRun } from "../../../src/run/budget/earlier-run.ts";
import { Waits } from "../../../src/run/budget/waits.ts";
import { declared } from "../../support/builders.ts";
import { testSystem } from "../../support/system.ts";

const now = Date.parse("2026-06-01T12:00:00Z");

function marker(name: string, marked_at: string | null | undefined): PendingMarker {
  const about = { action: "create" } as const;
  const marked = marked_at === undefined ? {} : { marked_at };
  return { state: "pending", name, environment: null, about, previous: null, ...marked };
}

function place(name: string, marked_at: string | null | undefined) {
  return {
    sink: "files",
    place: name,
    reading: { kind: "marked", marker: marker(name, marked_at) } as const,
  };
}

/** How long a run waits where a client has such a marker, at the place of its name or of its former one, and how often it plans again. */
async function after(marked_at: string | null | undefined, at: "tokens" | "formers" = "tokens") {
  const client = declared({ name: "loader" });
  const places = [
    place("loader", marked_at),
    // Left by a run of long ago.
    place("other", "2026-01-01T00:00:00Z"),
  ];
  const input = {
    tokens: new Map(at === "tokens" ? [[client, places]] : []),
    formers: new Map(at === "formers" ? [[client, { client, places }]] : []),
  };
  const slept: number[] = [];
  const clock = {
    now: () => now,
    monotonic: () => 0,
    sleep: async (ms: number) => void slept.push(ms),
  };
  const { system, said } = testSystem({ clock });
  const attempt = { workspace: "production", planned: { input }, timeoutMs: 40_000 };
  let planned = 0;
  const plan = async (): Promise<typeof attempt> => {
    planned += 1;
    return attempt;
  };
  const waits = new Waits({ format: "text", quiet: false, verbose: false }, system);
  await afterEarlierRun([attempt], plan, { system, waits });
  return { slept, planned, err: said.err };
}

describe("a run after one that died", () => {
  it.each(["2026-06-01T11:59:59Z", "2026-06-01T11:46:00Z", "2026-06-01T12:03:00Z"])(
    "waits until what was sent can no longer take effect, says so, and plans again: marked at %s",
    async (at) => {
      const { slept, planned, err } = await after(at);
      expect([slept, planned]).toEqual([[40_000], 1]);
      expect(err).toContain(
        'waiting 40 s, until 12:00:40 UTC, to plan: an earlier run ended while it created clients or issued tokens ("loader")',
      );
    },
  );

  it("waits for a marker at the place of a former name too: its manifest was renamed meanwhile", async () => {
    const { slept, planned } = await after("2026-06-01T11:59:59Z", "formers");
    expect([slept, planned]).toEqual([[40_000], 1]);
  });

  it.each(["2026-06-01T11:44:00Z", null, undefined])(
    "waits for no other marker: marked at %s",
    async (at) => {
      expect(await after(at)).toEqual({ slept: [], planned: 0, err: "" });
    },
  );
});
