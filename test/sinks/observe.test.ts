import { describe, expect, it } from "vitest";
import { fileSink } from "../support/file-sink.ts";
import { observeTokens } from "../../src/sinks/observe.ts";
import { Secret } from "../../src/model/token/secret.ts";
import type { Marker } from "../../src/model/token/token.ts";
import { declared } from "../support/builders.ts";
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
      expect(await placeOf({ ...pending, name: "財務", environment: null }, null)).toBe("former");
    });

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
    expect((await observeTokens([one], workspace, new Map(), new Map())).get(one) ?? []).toEqual([]);
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
