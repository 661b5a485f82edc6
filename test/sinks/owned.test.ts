import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { Secret } from "../../src/model/token/secret.ts";
import type { HeldMarker, MarkerOwner, MarkerReading, PendingMarker } from "../../src/model/token/token.ts";
import { FileSink } from "../../src/sinks/file/sink.ts";
import { mayReplace, ownedBy } from "../../src/sinks/owned.ts";
import type { Sink } from "../../src/sinks/sink.ts";
import { MemorySink } from "../support/memory-sink.ts";
import { temporaryFolder } from "../support/temporary.ts";

const held: HeldMarker = {
  state: "held",
  id: 7,
  name: "loader",
  environment: null,
  updated_at: "2026-01-05T10:00:00Z",
};
const us: MarkerOwner = { host: "https://www.workato.com", customer: null };

/** A place that two workspaces reach through one file sink. */
function shared(other: MarkerOwner) {
  const folder = temporaryFolder("keyward-owned-");
  const file = new FileSink("files", {
    template: path.join(folder, "{name}"),
    base: folder,
    recipients: [],
    env: process.env,
    pid: process.pid,
    alive: () => true,
  });
  const of = (owner: MarkerOwner): Sink => {
    const sink = ownedBy(new Map([["files", file]]), owner, { now: () => 0 }).get("files");
    if (sink === undefined) throw new Error("no sink");
    return sink;
  };
  return { file, place: path.join(folder, "loader"), mine: of(us), theirs: of(other) };
}

describe("a sink of a workspace", () => {
  it.each([
    ["another host", { host: "https://app.eu.workato.com", customer: null }],
    ["a customer of the same host", { host: us.host, customer: "1199" }],
  ])("reads a marker of %s as foreign, in each way of reading", async (_, owner) => {
    const { place, mine, theirs } = shared(owner);
    await theirs.deliver(place, new Secret("theirs"), held);
    expect(await mine.read(place)).toEqual({ kind: "foreign", owner });
    expect(await mine.readAll?.([place])).toEqual([{ kind: "foreign", owner }]);
    expect(await theirs.read(place)).toMatchObject({ kind: "marked", marker: { ...held, ...owner } });
  });

  it("never replaces a token that another workspace delivered since it was planned", async () => {
    const owner = { host: "https://app.eu.workato.com", customer: null };
    const { place, mine, theirs } = shared(owner);
    await mine.mark(place, { ...held, state: "pending", about: { action: "create" }, previous: null });
    await theirs.mark(place, held);
    await theirs.deliver(place, new Secret("theirs"), held);
    await expect(mine.deliver(place, new Secret("mine"), { ...held, id: 8 })).rejects.toThrow(
      `${place} of the sink files now holds a token of another host or customer: https://app.eu.workato.com`,
    );
    expect(readFileSync(place, "utf8")).toBe("theirs");
  });

  it("reads a marker without a host, of an earlier version, as its own, and adds the host", async () => {
    const { file, place, mine } = shared(us);
    await file.deliver(place, new Secret("earlier"), held);
    expect(await mine.read(place)).toEqual({ kind: "marked", marker: held });
    await mine.deliver(place, new Secret("now"), { ...held, updated_at: "2026-02-05T10:00:00Z" });
    expect(await mine.read(place)).toMatchObject({ kind: "marked", marker: us });
  });
});

describe("a sink of a workspace, apart from its markers", () => {
  const now = Date.parse("2026-06-01T00:00:00Z");
  const pending: PendingMarker = {
    state: "pending",
    name: "loader",
    environment: null,
    about: { action: "create" },
    previous: null,
  };

  function owning(sink: Sink): Sink {
    const own = ownedBy(new Map([["vault", sink]]), us, { now: () => now }).get("vault");
    if (own === undefined) throw new Error("no sink");
    return own;
  }

  it("is the sink itself", async () => {
    const vault = new MemorySink();
    const own = owning(vault);
    const subject = { id: 7, workspace: "main", customer: null, name: "a", environment: null };
    expect([own.name, own.place(subject), own.markerAt("-/a")]).toEqual([
      "vault",
      "-/a",
      "the marker of -/a",
    ]);
    expect(await own.spots(["-/a"])).toEqual(["-/a"]);
    expect(await own.surroundings?.(["-/a"])).toEqual([{ hazard: null, markerInGit: false }]);
    await own.probe(["-/a"]);
    expect(vault.calls).toEqual(["probe -/a"]);
  });

  it("reads many places as the sink does, which may know a faster way", async () => {
    const vault = new MemorySink();
    vault.markers.set("-/b", held);
    const readings: MarkerReading[] = [{ kind: "absent" }, { kind: "marked", marker: held }];
    expect(await owning(vault).readAll?.(["-/a", "-/b"])).toEqual(readings);
    const faster: Sink = Object.assign(new MemorySink(), { readAll: async () => readings.toReversed() });
    expect(await owning(faster).readAll?.(["-/a", "-/b"])).toEqual(readings.toReversed());
  });

  it("writes its host into each marker, and into a new pending one when it was written", async () => {
    const vault = new MemorySink();
    const own = owning(vault);
    await own.mark("-/a", pending);
    expect(vault.markers.get("-/a")).toEqual({ ...pending, ...us, marked_at: "2026-06-01T00:00:00.000Z" });
    await own.mark("-/a", held);
    expect(vault.markers.get("-/a")).toEqual({ ...held, ...us });
    for (const marked_at of [null, "2026-05-01T00:00:00.000Z"]) {
      await own.mark("-/a", { ...pending, marked_at });
      expect(vault.markers.get("-/a")).toEqual({ ...pending, ...us, marked_at });
    }
    await own.mark("-/a", null);
    expect(vault.markers.size).toBe(0);
  });
});

describe("a place that was taken since it was planned", () => {
  const at = { place: "-/a", sink: "vault" };
  const customer: MarkerOwner = { host: us.host, customer: "1199" };

  it("is not replaced if it is of another host or customer, whose name is said", () => {
    expect(() => mayReplace({ ...held, ...customer }, { ...held, ...us }, at)).toThrow(
      `-/a of the sink vault now holds a token of another host or customer: ${us.host}, customer 1199`,
    );
    expect(() => mayReplace({ ...held, ...us }, { ...held, ...customer }, at)).toThrow(
      /another host or customer: https:\/\/www\.workato\.com$/,
    );
    const { customer: _none, ...host } = us;
    expect(mayReplace({ ...held, ...host }, { ...held, ...us }, at)).toBe(true);
    expect(mayReplace({ ...held, ...us }, { ...held, ...host }, at)).toBe(true);
  });

  it("is replaced if it is the same owner's, but not with an earlier token of the same client", () => {
    const earlier = { ...held, ...customer, updated_at: "2026-01-01T00:00:00Z" };
    expect(mayReplace({ ...held, ...customer }, earlier, at)).toBe(false);
    expect(mayReplace(earlier, { ...held, ...customer }, at)).toBe(true);
  });
});
