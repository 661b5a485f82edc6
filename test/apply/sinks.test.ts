import { describe, expect, it } from "vitest";
import type { HeldMarker } from "../../src/model/token/token.ts";
import { declared, live } from "../support/builders.ts";
import { outcomeLines, World } from "../support/memory-run.ts";
import { MemorySink } from "../support/memory-sink.ts";

const both = { deliver_to: ["vault", "files"], rotate_after: null };
const before: HeldMarker = {
  state: "held",
  id: 1,
  name: "finance-loader",
  environment: null,
  updated_at: "2026-01-05T10:00:00.000Z",
};

function rotating(): World {
  const world = new World([live({ id: 1 })]);
  world.sinks = [new MemorySink("vault"), new MemorySink("files")];
  world.declared = [declared({ token: both })];
  world.rotate = [1];
  for (const { tokens, markers } of world.sinks) {
    tokens.set("-/finance-loader", "the working token");
    markers.set("-/finance-loader", before);
  }
  return world;
}

function creating(): World {
  const world = new World();
  world.sinks = [new MemorySink("vault"), new MemorySink("files")];
  world.declared = [declared({ token: both })];
  return world;
}

const [first, second] = [0, 1].map((n) => (world: World) => world.sinks[n] ?? new MemorySink());

describe("a token's places", () => {
  it("are all marked before it is issued, and hold it afterwards", async () => {
    const world = rotating();
    expect(outcomeLines(await world.apply())).toEqual(["rotate 1 done"]);
    for (const { calls, tokens, markers } of world.sinks) {
      expect(calls).toEqual(["mark -/finance-loader", "deliver -/finance-loader"]);
      expect(tokens.get("-/finance-loader")).toBe(world.api.tokens.get(1));
      const updated_at = world.api.clients.get(1)?.token_updated_at;
      expect(markers.get("-/finance-loader")).toEqual({ ...before, updated_at });
    }
  });

  it("are as they were if one of them cannot be marked, and nothing is issued", async () => {
    const world = rotating();
    (world.sinks[1] ?? new MemorySink()).fail = (call) => call === "mark";
    expect(outcomeLines(await world.apply())).toEqual(["rotate 1 failed sink"]);
    expect(world.api.sent).toEqual([]);
    expect(first?.(world).markers.get("-/finance-loader")).toEqual(before);
  });

  it.each([
    [{ failure: "status", status: 422 }, "http-422"],
    [{ failure: "refused", status: 200 }, "refused"],
  ] as const)("are as they were after a change that certainly failed: %j", async (fault, code) => {
    const world = rotating();
    world.api.fault = ({ kind }) => (kind === "regenerate" ? fault : null);
    expect(outcomeLines(await world.apply())).toEqual([`rotate 1 failed ${code}`]);
    for (const { markers, tokens } of world.sinks) {
      expect(markers.get("-/finance-loader")).toEqual(before);
      expect(tokens.get("-/finance-loader")).toBe("the working token");
    }
    const empty = creating();
    empty.api.fault = () => ({ failure: "not-sent" });
    expect(outcomeLines(await empty.apply())).toEqual(["create finance-loader failed not-sent"]);
    for (const { markers } of empty.sinks) expect(markers.size).toBe(0);
  });

  it("stay pending if it is unknown whether a token was issued", async () => {
    const world = rotating();
    world.api.fault = () => ({ failure: "lost" });
    expect(outcomeLines(await world.apply())).toEqual(["rotate 1 unknown no-answer"]);
    for (const { markers } of world.sinks)
      expect(markers.get("-/finance-loader")).toMatchObject({ state: "pending", previous: before });
  });

  it("are tried again when a delivery fails, and the other places get the token all the same", async () => {
    const world = creating();
    let failures = 0;
    const files = world.sinks[1] ?? new MemorySink();
    files.fail = (call) => call === "deliver" && ++failures < 3;
    expect(outcomeLines(await world.apply())).toEqual(["create finance-loader done"]);
    files.fail = (call) => call === "deliver";
    const stuck = creating();
    (stuck.sinks[0] ?? new MemorySink()).fail = (call) => call === "deliver";
    const report = await stuck.apply();
    expect(outcomeLines(report)).toEqual(["create finance-loader failed not-delivered"]);
    expect(report.outcomes[0]?.error?.message).toMatch(/no space left.*apply again/);
    // A list may not show the client: the next plan knows its id.
    expect(first?.(stuck).markers.get("-/finance-loader")).toMatchObject({
      state: "pending",
      about: { action: "create", id: 50_000 },
    });
    expect(second?.(stuck).markers.get("-/finance-loader")).toMatchObject({ state: "held", id: 50_000 });
    expect(second?.(stuck).tokens.size).toBe(1);
  });

  it("that cannot be read, or hold something foreign, are never written", async () => {
    const unread = rotating();
    (unread.sinks[0] ?? new MemorySink()).fail = (call) => call === "read";
    expect(outcomeLines(await unread.apply())).toEqual(["rotate 1 failed sink"]);
    expect(unread.api.sent).toEqual([]);
    expect(first?.(unread).markers.get("-/finance-loader")).toEqual(before);
  });

  it("do not exist for a token that is thrown away", async () => {
    const world = new World();
    world.declared = [declared({ token: { deliver_to: "discard", rotate_after: null } })];
    expect(outcomeLines(await world.apply())).toEqual(["create finance-loader done"]);
    expect(world.sink.calls).toEqual([]);
  });
});
