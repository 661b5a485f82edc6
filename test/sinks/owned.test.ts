import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { Secret } from "../../src/model/token/secret.ts";
import type { HeldMarker, MarkerOwner } from "../../src/model/token/token.ts";
import { FileSink } from "../../src/sinks/file/sink.ts";
import { ownedBy } from "../../src/sinks/owned.ts";
import type { Sink } from "../../src/sinks/sink.ts";
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
      "now holds a token of another host or customer: https://app.eu.workato.com",
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
