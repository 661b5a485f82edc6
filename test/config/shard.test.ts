import { describe, expect, it } from "vitest";
import { loadOptions } from "../../src/config/load.ts";
import type { Flags, Options } from "../../src/config/options.ts";
import { isInShard, shardFlag } from "../../src/config/shard.ts";
import { customerWorkspace } from "../../src/model/customer-workspace.ts";
import { folderWith } from "../support/temporary.ts";

const shards = (count: number) => Array.from({ length: count }, (_, index) => ({ number: index + 1, count }));
const customers = Array.from({ length: 5000 }, (_, n) => ({
  name: customerWorkspace("partners", `${1000 + n}`),
}));

/** The number of the shard of each name. */
function numbersOf(names: readonly string[], count: number): readonly (readonly number[])[] {
  return names.map((name) =>
    shards(count)
      .filter((shard) => isInShard({ name }, shard))
      .map(({ number }) => number),
  );
}

describe("a shard", () => {
  it.each([2, 3, 8, 31])("of %d: each workspace is in exactly one", (count) => {
    const names = customers.map(({ name }) => name);
    expect(numbersOf(names, count).filter((numbers) => numbers.length !== 1)).toEqual([]);
  });

  it("of 8 holds about an eighth of 5,000 customers, consecutive ids or not", () => {
    const scattered = customers.map((_, n) => ({ name: customerWorkspace("oem", `E${(n * 7919) % 1e6}`) }));
    for (const all of [customers, scattered]) {
      const sizes = shards(8).map((shard) => all.filter((one) => isInShard(one, shard)).length);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(5000);
      // 625 on average; a fair die is further off than this in less than one of a hundred thousand cases.
      expect(Math.min(...sizes)).toBeGreaterThan(520);
      expect(Math.max(...sizes)).toBeLessThan(730);
    }
  });

  it("stays the same from version to version", () => {
    const names = ["production", "staging", "partners/1199", "partners/E1234", "äöü/🙂"];
    expect(numbersOf(names, 8)).toEqual([[7], [2], [8], [7], [4]]);
  });
});

describe("--shard", () => {
  it("is two numbers", () => {
    expect(shardFlag("3/8")).toEqual({ number: 3, count: 8 });
    expect(shardFlag("1/1")).toEqual({ number: 1, count: 1 });
    expect(shardFlag(undefined)).toBeNull();
  });

  const bad = [
    "0/3",
    "4/3",
    "3",
    "1.5/2",
    "a/b",
    "",
    "/",
    "1/0",
    "-1/3",
    "1/3/3",
    " 1/3",
    "1/3\n",
    "01/3",
    "1/10000",
    "１/３",
    "1e0/3",
  ];
  it.each(bad)("is refused as %j", (text) => {
    expect(() => shardFlag(text)).toThrow(`--shard ${JSON.stringify(text)} is not the number of a shard`);
  });

  it("is refused with what to write, for as many shards as were meant", () => {
    const remedyOf = (text: string): unknown => {
      try {
        return shardFlag(text);
      } catch (error) {
        return error;
      }
    };
    expect(remedyOf("4/3")).toMatchObject({ remedy: expect.stringContaining("--shard 1/3 to --shard 3/3") });
    expect(remedyOf("3")).toMatchObject({ remedy: expect.stringContaining("K/N") });
  });
});

describe("the workspaces of a shard", () => {
  const names = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta"];

  async function load(flags: Flags, all = names): Promise<Options> {
    const entries = all.map(
      (name) => `  ${name}: { host: eu, token_env: WORKATO_T_${name.toUpperCase()}, manifests: [c] }\n`,
    );
    const fleet =
      "  oem: { host: us, token_env: WORKATO_T, customers: [1, 2, 3, 4, 5, 6, 7, 8], manifests: [c] }\n";
    const { dir } = folderWith({ "keyward.yaml": `version: 1\nworkspaces:\n${entries.join("")}${fleet}` });
    return loadOptions(flags, {}, dir);
  }

  it("are all workspaces and customers in the end, each of them once", async () => {
    const parts = await Promise.all(shards(3).map(({ number }) => load({ shard: `${number}/3` })));
    const found = parts.flatMap(({ workspaces }) => workspaces.map(({ name }) => name));
    const all = await load({});
    expect([...found].sort()).toEqual(all.workspaces.map(({ name }) => name).sort());
    for (const { workspaces, others, part } of parts) {
      expect(workspaces.length + others.length).toBe(14);
      expect(part).toMatchObject({ holds: workspaces.length, selected: 14 });
      expect(part?.shard.count).toBe(3);
    }
  });

  it("are not moved by another workspace, nor by the order of them", async () => {
    const before = await load({ shard: "2/3" });
    const after = await load({ shard: "2/3" }, ["omega", ...[...names].reverse(), "iota"]);
    const kept = after.workspaces.filter(({ name }) => name !== "omega" && name !== "iota");
    expect(kept.map(({ name }) => name).sort()).toEqual(before.workspaces.map(({ name }) => name).sort());
  });

  it("are of those that were selected", async () => {
    const { workspaces, part } = await load({ shard: "1/2", workspace: ["oem"] });
    expect(workspaces.every(({ customer }) => customer !== null)).toBe(true);
    expect(part?.selected).toBe(8);
  });

  it("are not chosen because only one of several is in the shard", async () => {
    const parts = await Promise.all(
      shards(14).map(({ number }) => load({ shard: `${number}/14`, workspace: [] })),
    );
    const single = parts.filter(({ workspaces }) => workspaces.length === 1);
    expect(single.length).toBeGreaterThan(0);
    expect(single.every(({ chosen }) => !chosen)).toBe(true);
    expect((await load({ shard: "1/14", allWorkspaces: true })).chosen).toBe(true);
  });

  it("are several for --host and --manifests too, although the shard holds one or none", async () => {
    for (const flags of [{ host: "jp" }, { manifests: ["d"] }])
      for (const { number } of shards(14))
        await expect(load({ ...flags, shard: `${number}/14` })).rejects.toThrow("several workspaces");
  });

  it("are found before the configuration is read where --shard is wrong", async () => {
    const { dir } = folderWith({ "keyward.yaml": "nonsense: [" });
    await expect(loadOptions({ shard: "9/8" }, {}, dir)).rejects.toThrow("--shard");
  });
});
