import { describe, expect, it } from "vitest";
import { fileSink } from "../support/file-sink.ts";
import { observeTokens, placesOf, withoutReading } from "../../src/sinks/observe.ts";
import type { Sink } from "../../src/sinks/sink.ts";
import { Secret } from "../../src/model/token/secret.ts";
import type { Marker } from "../../src/model/token/token.ts";
import { declared, declaredPair } from "../support/builders.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { MemorySink } from "../support/memory-sink.ts";

const token = { deliver_to: ["files"], rotate_after: null } as const;
const workspace = { name: "main", customer: null };

describe("observing tokens", () => {
  it("reads every place of every client that names sinks, in their order", async () => {
    const [vault, files] = [new MemorySink("vault"), new MemorySink("files")];
    vault.tokens.set("-/a", "somebody's");
    const a = declared({ name: "a", token: { deliver_to: ["files", "vault"], rotate_after: null } });
    const found = await observeTokens(
      [a],
      workspace,
      new Map([
        ["vault", vault],
        ["files", files],
      ]),
      new Map(),
    );
    expect(found.get(a)).toEqual([
      { sink: "files", place: "-/a", reading: { kind: "absent" } },
      { sink: "vault", place: "-/a", reading: { kind: "foreign" } },
    ]);
  });

  it("reads no place of a client that does not name the sink, and each of the others once", async () => {
    const vault = new MemorySink("vault");
    const read: string[] = [];
    vault.fail = (call, place) => {
      if (call === "read") read.push(place);
      return false;
    };
    const of = (name: string, sink: string) =>
      declared({ name, token: { deliver_to: [sink], rotate_after: null } });
    const sinks = new Map([
      ["vault", vault],
      ["files", new MemorySink("files")],
    ]);
    await observeTokens([of("a", "vault"), of("b", "files")], workspace, sinks, new Map());
    expect(read).toEqual(["-/a"]);
  });

  it("returns unknown for a place that the sink did not answer for", async () => {
    const vault: Sink = Object.assign(new MemorySink(), { readAll: async () => [] });
    const a = declared({ name: "a", token: { deliver_to: ["vault"], rotate_after: null } });
    const found = await observeTokens([a], workspace, new Map([["vault", vault]]), new Map());
    expect(found.get(a)).toEqual([
      { sink: "vault", place: "-/a", reading: { kind: "unknown", reason: "it was not read" } },
    ]);
  });

  it("returns unknown for a place that cannot be read, and continues", async () => {
    const vault = new MemorySink();
    vault.fail = (_, place) => place === "-/a";
    const [a, b] = ["a", "b"].map((name) =>
      declared({ name, token: { deliver_to: ["vault"], rotate_after: null } }),
    );
    const found = await observeTokens(
      [a, b].filter((one) => one !== undefined),
      workspace,
      new Map([["vault", vault]]),
      new Map(),
    );
    expect([...found.values()].map(([place]) => place?.reading.kind ?? "").sort()).toEqual([
      "absent",
      "unknown",
    ]);
  });

  describe("of a name without Latin letters", () => {
    const former = "/W__";
    const client = declared({ name: "財務", token });
    const held = { state: "held", id: 7, name: "財務", environment: null, updated_at: null } as const;

    async function placeOf(marker: Marker | null, id: number | null, newer?: Marker) {
      const folder = temporaryFolder();
      const files = fileSink(`${folder}/W_{NAME}`);
      if (marker !== null) await files.mark(folder + former, marker);
      if (marker?.state === "held") await files.deliver(folder + former, new Secret("t"), marker);
      const fresh = files.place({ id, workspace: "main", customer: null, name: "財務", environment: null });
      if (newer !== undefined) await files.mark(fresh, newer);
      const ids = id === null ? new Map() : new Map([[client, id]]);
      const found = await observeTokens([client], workspace, new Map([["files", files]]), ids);
      const [place] = found.get(client) ?? [];
      return place?.place.slice(folder.length) === former ? "former" : (place?.reading.kind ?? "none");
    }

    it("finds the place of the time before such names were distinguished, if it is this client's", async () => {
      expect(await placeOf(held, 7)).toBe("former");
      const pending = { state: "pending", about: { action: "create" }, previous: null } as const;
      const created = { ...pending, name: "財務", environment: null };
      expect([await placeOf(created, null), await placeOf(created, 7)]).toEqual(["former", "former"]);
      expect(await placeOf(held, null)).toBe("former");
    });

    it.each([7, 8])(
      "finds it for both credentials of an entry if it holds the token of one of them: %i",
      async (id) => {
        const folder = temporaryFolder();
        const files = fileSink(`${folder}/W_{NAME}`);
        await files.deliver(folder + former, new Secret("t"), { ...held, id });
        const [first, second] = declaredPair({ name: "財務", token });
        const other = declared({ name: "営業", token });
        const found = await observeTokens(
          [first, second, other],
          workspace,
          new Map([["files", files]]),
          new Map([
            [first, 7],
            [second, 8],
          ]),
        );
        const places = [first, second, other].map((one) => found.get(one)?.[0]);
        expect(places[0]).toMatchObject({ place: folder + former, reading: { kind: "marked" } });
        expect(places[1]).toEqual(places[0]);
        expect(places[2]).toMatchObject({ reading: { kind: "absent" } });
      },
    );

    it("takes the new place if the former is another client's or empty, or the new one is in use", async () => {
      expect(await placeOf(held, 8)).toBe("absent");
      expect(await placeOf({ ...held, name: "営業" }, null)).toBe("absent");
      expect(await placeOf(null, 7)).toBe("absent");
      const pending = { state: "pending", about: { action: "create" }, previous: null } as const;
      expect(await placeOf(held, 7, { ...pending, name: "財務", environment: null })).toBe("marked");
    });
  });

  it.each([["discard"], ["none"], [null]] as const)("reads nothing for deliver_to %s", async (deliver_to) => {
    const one = declared({ token: { deliver_to, rotate_after: null } });
    expect(await observeTokens([one], workspace, new Map(), new Map())).toEqual(new Map());
  });

  it("reads a place that needs an id only if the client has one", async () => {
    const files = fileSink("/nowhere/at/all/{id}-{name}");
    const [a, b] = [declared({ name: "a", token }), declared({ name: "b", token })];
    const found = await observeTokens([a, b], workspace, new Map([["files", files]]), new Map([[a, 7]]));
    expect([found.get(a), found.get(b)]).toEqual([
      [{ sink: "files", place: "/nowhere/at/all/7-a", reading: { kind: "absent" } }],
      [{ sink: "files", place: "/nowhere/at/all/{id}-b", reading: { kind: "unplaced" } }],
    ]);
  });
});

describe("the places of a client's token", () => {
  it("are in the order of its deliver_to, without those of a sink that is not open", () => {
    const sinks = new Map([
      ["vault", new MemorySink("vault")],
      ["files", new MemorySink("files")],
    ]);
    const client = declared({
      name: "a",
      environment: "Test",
      token: { deliver_to: ["files", "gone", "vault"], rotate_after: null },
    });
    expect(placesOf(client, workspace, sinks, null)).toEqual([
      { sink: "files", place: "Test/a" },
      { sink: "vault", place: "Test/a" },
    ]);
    expect(
      placesOf({ ...client, token: { deliver_to: "none", rotate_after: null } }, workspace, sinks, 7),
    ).toEqual([]);
  });
});

describe("sinks that are not read in a run", () => {
  it("know nothing of any place, and do everything else", async () => {
    const vault = new MemorySink();
    const unread = withoutReading(new Map([["vault", vault]])).get("vault");
    if (unread === undefined) throw new Error("the sink is missing");
    const held = { state: "held", id: 7, name: "a", environment: null, updated_at: null } as const;
    vault.markers.set("-/a", held);
    expect(await unread.read("-/a")).toMatchObject({
      kind: "unknown",
      reason: "sinks are not read in this run",
    });
    const subject = { id: 7, workspace: "main", customer: null, name: "a", environment: null };
    expect([unread.name, unread.place(subject), unread.markerAt("-/a")]).toEqual([
      "vault",
      "-/a",
      "the marker of -/a",
    ]);
    expect(await unread.spots(["-/a"])).toEqual(["-/a"]);
    expect(await unread.surroundings?.(["-/a"])).toEqual([{ hazard: null, markerInGit: false }]);
    await unread.probe(["-/a"]);
    await unread.mark("-/b", held);
    await unread.deliver("-/c", new Secret("t"), held);
    expect(vault.calls).toEqual(["probe -/a", "mark -/b", "deliver -/c"]);
    expect([vault.markers.get("-/b"), vault.tokens.get("-/c")]).toEqual([held, "t"]);
  });
});
