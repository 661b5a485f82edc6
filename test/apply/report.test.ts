import { describe, expect, it } from "vitest";
import { applyPlan } from "../../src/apply/apply.ts";
import type { Marker } from "../../src/model/token/token.ts";
import { declared, live } from "../support/builders.ts";
import type { Fault } from "../support/memory-api.ts";
import { World } from "../support/memory-run.ts";
import { MemorySink } from "../support/memory-sink.ts";

const vault = { deliver_to: ["vault"], rotate_after: null };
const markedAt = "2026-06-01T00:00:00.000Z";

/** A sink that dates its pending markers, as each sink of a workspace does. */
class DatedSink extends MemorySink {
  override mark(place: string, marker: Marker | null): Promise<void> {
    const undated = marker?.state === "pending" && marker.marked_at === undefined;
    return super.mark(place, undated ? { ...marker, marked_at: markedAt } : marker);
  }
}

/** When the place of a token says that its request was sent; null: it was answered. */
function markedIn({ sink }: World, name: string): string | null | undefined {
  const marker = sink.markers.get(`-/${name}`);
  if (marker?.state !== "pending") throw new Error(`the place of ${name} is not pending`);
  return marker.marked_at;
}

describe("a place that stays pending after its change failed", () => {
  function dated(fault: Fault): World {
    const world = new World([live({ id: 1, name: "rotated" })]);
    world.sinks = [new DatedSink()];
    world.declared = [declared({ name: "made", token: vault }), declared({ name: "rotated", token: vault })];
    world.rotate = [1];
    world.api.fault = ({ kind }) => (kind === "create" || kind === "regenerate" ? fault : null);
    return world;
  }

  it("says that its request was answered, so that no later run waits for it", async () => {
    // The readings fail: nobody knows whether it took effect.
    const world = dated({ failure: "status", status: 422 });
    const { fault } = world.api;
    world.api.fault = (call) =>
      call.kind === "list" || call.kind === "read" ? { failure: "status", status: 500 } : fault(call);
    const report = await world.apply();
    expect(report.outcomes.map(({ status }) => status)).toEqual(["failed", "failed"]);
    expect([markedIn(world, "made"), markedIn(world, "rotated")]).toEqual([null, null]);
  });

  it("keeps the time of its request if no answer came", async () => {
    const world = dated({ failure: "lost" });
    const report = await world.apply();
    expect(report.outcomes.map(({ status }) => status)).toEqual(["unknown", "unknown"]);
    expect([markedIn(world, "made"), markedIn(world, "rotated")]).toEqual([markedAt, markedAt]);
  });

  it("is not written to any more after a signal", async () => {
    const world = dated({ failure: "status", status: 422 });
    world.clock.at(50, () => world.stop.abort());
    const report = await world.apply();
    expect(report.outcomes[0]).toMatchObject({ status: "failed" });
    expect(markedIn(world, "made")).toBe(markedAt);
  });

  it("is not that of an update or a delete", async () => {
    const world = new World([live({ id: 1, name: "changed", role: 5 }), live({ id: 2, name: "gone" })]);
    world.declared = [declared({ name: "changed", token: vault })];
    world.prune = true;
    world.api.fault = ({ kind }) => (kind === "list" ? null : { failure: "status", status: 422 });
    const report = await world.apply();
    expect(report.outcomes.map(({ status }) => status)).toEqual(["failed", "failed"]);
    expect(world.sink.calls).toEqual([]);
  });
});

describe("a client that was created, and that a later list does not show", () => {
  async function notes(deliver_to: readonly string[] | "discard"): Promise<readonly string[]> {
    const world = new World();
    const token = { deliver_to, rotate_after: null };
    world.declared = ["lost", "made"].map((name) => declared({ name, token }));
    world.api.fault = ({ kind, about, nth }) =>
      kind === "create" && about === "lost" && nth === 1 ? { failure: "lost" } : null;
    world.api.shifted = (clients) => clients.filter(({ name }) => name !== "made");
    await world.apply();
    return world.notes;
  }

  it("is noted, with what keeps it from being created again", async () => {
    expect(await notes(["vault"])).toEqual([
      '"made" was created as client 50000, but the list of clients read since then does not show it. The list may lag, or show only the clients of the API token\'s own environment: as long as it does, the marker at the place of its token keeps it from being created again',
    ]);
    expect(await notes("discard")).toEqual([
      expect.stringMatching(/it would be created again, because no marker names it$/),
    ]);
  });

  it("is not noted if the list shows it", async () => {
    const world = new World();
    world.declared = ["lost", "made"].map((name) => declared({ name, token: vault }));
    world.api.fault = ({ kind, about, nth }) =>
      kind === "create" && about === "lost" && nth === 1 ? { failure: "lost" } : null;
    await world.apply();
    expect(world.notes).toEqual([]);
  });
});

describe("the report of an apply", () => {
  it("counts the requests of this run, and not those before it", async () => {
    const world = new World();
    world.declared = ["a", "b"].map((name) => declared({ name, token: vault }));
    const { sent } = world.api;
    Object.defineProperty(world.api, "requests", {
      get: () => ({ total: 10 + sent.length, retried: 5 + 2 * sent.length, rate_limited: 7 + sent.length }),
    });
    expect((await world.apply()).requests).toEqual({ total: 2, retried: 4, rate_limited: 2 });
  });

  it("says how long it took, to a tenth of a second", async () => {
    const world = new World();
    world.declared = [declared({ name: "a", token: vault })];
    world.api.latency = 1260;
    expect((await world.apply()).seconds).toBe(1.3);
  });

  it("is empty if nothing changes", async () => {
    const world = new World([live()]);
    world.declared = [declared()];
    expect(await world.apply()).toMatchObject({ outcomes: [], requests: { total: 0 }, seconds: 0 });
  });
});

describe("a plan that does not fit its live state or its sinks", () => {
  async function refused(arrange: (world: World) => void, without: "live" | "sinks"): Promise<void> {
    const world = new World([live({ id: 1, name: "old" })]);
    arrange(world);
    const { plan, live: clients } = await world.plan();
    const input = {
      plan,
      api: world.api,
      live: without === "live" ? [] : clients,
      readAt: 0,
      sinks: new Map(without === "sinks" ? [] : world.sinks.map((sink) => [sink.name, sink])),
      clock: world.clock,
      timeoutMs: 40_000,
      stop: world.stop.signal,
      onOwnToken: () => undefined,
      onStep: () => undefined,
      onWait: () => undefined,
      onNote: () => undefined,
    };
    try {
      await applyPlan(input);
    } finally {
      expect(world.api.sent).toEqual([]);
    }
  }

  it("throws before anything is sent", async () => {
    const update = (world: World): void => {
      world.declared = [declared({ name: "old", role: 5 }), declared({ name: "new", token: vault })];
    };
    await expect(refused(update, "live")).rejects.toThrow("client 1 is planned to change and is not live");
    await expect(refused(update, "sinks")).rejects.toThrow("the sink vault is not open");
  });
});
