import { describe, expect, it } from "vitest";
import { FileSink } from "../../src/sinks/file/sink.ts";
import { observeTokens } from "../../src/sinks/observe.ts";
import { declared } from "../support/builders.ts";
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

  it.each([["discard"], ["none"], [null]] as const)("reads nothing for deliver_to %s", async (deliver_to) => {
    const one = declared({ token: { deliver_to, rotate_after: null } });
    expect((await observeTokens([one], workspace, new Map(), new Map())).get(one) ?? []).toEqual([]);
  });

  it("reads a place that needs an id only if the client has one", async () => {
    const files = new FileSink("files", "/nowhere/at/all/{id}-{name}");
    const [a, b] = [declared({ name: "a", token }), declared({ name: "b", token })];
    const found = await observeTokens([a, b], workspace, new Map([["files", files]]), new Map([[a, 7]]));
    expect([found.get(a), found.get(b)]).toEqual([
      [{ sink: "files", place: "/nowhere/at/all/7-a", reading: { kind: "absent" } }],
      [{ sink: "files", place: "/nowhere/at/all/{id}-b", reading: { kind: "unplaced" } }],
    ]);
  });
});
