import { describe, expect, it } from "vitest";
import { ArrivalLimit } from "../../src/sandbox/limit.ts";
import { ordinaryReadings, parseReadings } from "../../src/sandbox/readings.ts";
import { clients, payload, roles, seedOf, talk } from "./talk.ts";

const rate = { limit: 2, windowMs: 1000 };

describe("the limit under other readings", () => {
  it("window: fixed frees all slots at once, at the end of the window", () => {
    const limit = new ArrivalLimit(rate);
    const take = (at: number): number | null => limit.take(at, { ...ordinaryReadings, window: "fixed" });
    expect([900, 950, 960, 1000, 1001, 1002].map(take)).toEqual([null, null, 40, null, null, 998]);
  });

  it("rejectedCount: a client that keeps sending is never accepted", () => {
    const limit = new ArrivalLimit(rate);
    const take = (at: number): number | null =>
      limit.take(at, { ...ordinaryReadings, rejectedCount: "true" });
    expect([0, 1, 500, 1000, 1400, 2400].map(take)).toEqual([null, null, 501, 500, 600, null]);
  });

  it("rejectedCount: holds over HTTP", async () => {
    const { ask, sandbox } = await talk({
      rate: { limit: 1, windowMs: 600 },
      readings: { rejectedCount: "true" },
    });
    while ((sandbox.journal.at(-1)?.t ?? 0) - (sandbox.journal[0]?.t ?? 0) < 800) await ask("GET", clients);
    expect(sandbox.journal.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});

describe("the page fields of a list", () => {
  it.each([
    ["all", true, true],
    ["roles", false, true],
    ["none", false, false],
  ] as const)("pageFields: %s", async (pageFields, ofClients, ofRoles) => {
    const { ask } = await talk({ readings: { pageFields } });
    const hasPageFields = async (path: string): Promise<boolean[]> => {
      const { result } = (await ask("GET", path)).body;
      return ["page", "per_page"].map((field) => field in result);
    };
    expect(await hasPageFields(clients)).toEqual([ofClients, ofClients]);
    expect(await hasPageFields(roles)).toEqual([ofRoles, ofRoles]);
  });
});

describe("folders of one environment", () => {
  const seed = seedOf([], {
    environments: ["Dev", "Prod"],
    folders: [
      { id: 1, name: "Both", parent_id: null },
      { id: 2, name: "Dev only", parent_id: null, environment: "Dev" },
      { id: 3, name: "Prod only", parent_id: null, environment: "Prod" },
    ],
  });

  it.each([
    ["", [1, 2, 3]],
    ["Dev", [1, 2]],
    ["Prod", [1, 3]],
  ])("foldersOf: %j", async (foldersOf, ids) => {
    const { ask } = await talk({ seed, readings: { foldersOf } });
    const { body } = await ask("GET", "/api/folders");
    expect(body.map(({ id }) => id)).toEqual(ids);
    expect(Object.keys(body[0] ?? {})).toEqual(["id", "name", "parent_id"]);
  });
});

describe("an answer", () => {
  it.each([
    ["role", { api_privilege_group_id: 26780 }],
    ["environment", { environment_name: "Elsewhere" }],
  ] as const)("asSent: another %s than was stored", async (asSent, other) => {
    const { ask } = await talk({ seed: seedOf([], { environments: ["Dev"] }), readings: { asSent } });
    const made = (await ask("POST", clients, payload({ environment_name: "Dev" }))).body.result;
    expect(made).toMatchObject(other);
    const read = (await ask("GET", `${clients}/${made.id}`)).body.result;
    expect(read).toMatchObject({ api_privilege_group_id: 26779, environment_name: "Dev" });
  });

  it("tokenTime: mixed has seconds where a token is issued, milliseconds where it is read", async () => {
    const { ask } = await talk({ readings: { tokenTime: "mixed" } });
    const { id, token } = (await ask("POST", clients, payload())).body.result;
    expect(token.updated_at).toMatch(/:\d\dZ$/);
    const read = (await ask("GET", `${clients}/${id}`)).body.result.token.updated_at;
    expect(read).toMatch(/\.\d{3}Z$/);
    expect(Math.abs(Date.parse(read) - Date.parse(token.updated_at))).toBeLessThan(1000);
  });

  it("unknownFields: in clients, roles, folders, and next to the items of a list", async () => {
    const { ask } = await talk({ seed: seedOf([{}]), readings: { unknownFields: "true" } });
    for (const path of [clients, roles]) {
      const { result } = (await ask("GET", path)).body;
      expect(result).toHaveProperty("unknown_field");
      expect(result.items[0]).toHaveProperty("unknown_field");
    }
    expect((await ask("GET", "/api/folders")).body[0]).toHaveProperty("unknown_field");
  });

  it("is 422 for an empty list of folders", async () => {
    const { ask } = await talk();
    const { status, body } = await ask("POST", clients, payload({ all_folders: false, folder_ids: [] }));
    expect([status, body]).toEqual([422, { message: "folder_ids is missing" }]);
  });
});

describe("these readings as text", () => {
  it("are known", () => {
    const texts = ["order=shuffle", "shiftAt=0", "foldersOf=Prod=EU", "window=fixed", "pageFields=none"];
    expect(parseReadings(texts)).toEqual({
      order: "shuffle",
      shiftAt: 0,
      foldersOf: "Prod=EU",
      window: "fixed",
      pageFields: "none",
    });
  });

  it.each(["shiftAt=-1", "shiftAt=", "window=open"])("reject %j", (text) => {
    expect(() => parseReadings([text])).toThrow(JSON.stringify(text));
  });
});
