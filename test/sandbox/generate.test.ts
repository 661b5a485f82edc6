import { describe, expect, it } from "vitest";
import { generateSeed } from "../../src/sandbox/generate.ts";
import { parseSeed } from "../../src/sandbox/seed.ts";
import { clients, talk } from "./talk.ts";

describe("a generated seed", () => {
  it("is deterministic and a valid seed", () => {
    const seed = generateSeed({ clients: 25, environments: 3 });
    expect(generateSeed({ clients: 25, environments: 3 })).toEqual(seed);
    expect(parseSeed(JSON.parse(JSON.stringify(seed)))).toEqual(seed);
    expect(seed.environments).toHaveLength(3);
    expect(new Set(seed.clients.map(({ environment }) => environment)).size).toBe(3);
  });

  it("has no environments by default", () => {
    const { environments, clients: all } = generateSeed({ clients: 3 });
    expect(environments).toEqual([]);
    expect(all.map(({ environment }) => environment)).toEqual([null, null, null]);
  });

  it("of 10,000 clients is listed in 100 pages", async () => {
    const { ask } = await talk({ seed: generateSeed({ clients: 10_000 }) });
    const ids = new Set<number>();
    for (let page = 1; page <= 100; page += 1) {
      const { items } = (await ask("GET", `${clients}?page=${page}`)).body.result;
      for (const { id } of items) ids.add(id);
    }
    expect(ids.size).toBe(10_000);
    expect((await ask("GET", `${clients}?page=101`)).body.result.items).toEqual([]);
  });
});

describe("an inconsistent seed", () => {
  const folder = { id: 1, name: "x", parent_id: null };
  it.each([
    [
      {
        roles: [
          { id: 1, name: "a" },
          { id: 1, name: "b" },
        ],
      },
      "$.roles[1].id: expected an id",
    ],
    [{ folders: [folder, folder] }, "$.folders[1].id: expected an id"],
    [{ folders: [{ ...folder, parent_id: 9 }] }, "$.folders[0].parent_id: expected the id of a folder"],
    [{ folders: [{ ...folder, environment: "Moon" }] }, "$.folders[0].environment: expected one of"],
  ])("%j is rejected with its path", (json, message) => {
    expect(() => parseSeed(json)).toThrow(message);
  });
});
