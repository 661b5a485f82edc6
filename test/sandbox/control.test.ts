import { describe, expect, it } from "vitest";
import { clients, payload, seedOf, type Talk, talk } from "./talk.ts";

const seed = seedOf([
  { id: 7, name: "a", token_age_days: 1 },
  { id: 8, name: "b" },
]);
const open = (): Promise<Talk> => talk({ seed, control: true });

describe("the control endpoint", () => {
  it.each(["state", "journal"])("is disabled by default: %s", async (name) => {
    const { ask } = await talk({ seed });
    expect((await ask("GET", `/sandbox/${name}`, undefined, {})).status).toBe(401);
    expect((await ask("GET", `/sandbox/${name}`)).status).toBe(404);
  });

  it("needs no token, is not rate limited and is not in the journal", async () => {
    const { ask, sandbox } = await talk({ control: true, rate: { limit: 1, windowMs: 60_000 } });
    for (let i = 0; i < 3; i += 1)
      expect((await ask("GET", "/sandbox/state", undefined, {})).status).toBe(200);
    expect(sandbox.journal).toEqual([]);
  });

  it("returns the clients with their current tokens", async () => {
    const { ask, sandbox } = await open();
    const { body } = await ask("GET", "/sandbox/state");
    expect(body.roles).toEqual(seed.roles);
    expect(body.folders).toEqual(seed.folders);
    expect(body.clients).toHaveLength(2);
    expect(body.clients[0]).toEqual({
      id: 7,
      name: "a",
      role: 26779,
      folders: [100, 101],
      environment: null,
      ip_allow_list: ["192.0.2.10", "198.51.100.5"],
      tokenValue: sandbox.state.clients.get(7)?.tokenValue,
      token_updated_at: expect.stringMatching(/Z$/),
    });
  });

  it("returns every request received", async () => {
    const { ask } = await open();
    await ask("GET", `${clients}?page=1`);
    await ask("POST", clients, {}, {});
    const request = { t: expect.any(Number), request_id: expect.stringMatching(/^[\da-f-]{36}$/) };
    expect((await ask("GET", "/sandbox/journal")).body.arrivals).toEqual([
      { ...request, method: "GET", path: `${clients}?page=1`, status: 200 },
      { ...request, method: "POST", path: clients, status: 401 },
    ]);
  });

  it("replaces the faults, resets their counts and empties the journal", async () => {
    const { ask, sandbox } = await open();
    const fault = [{ on: { count: 1 }, kind: "status", status: 500 }];
    for (let i = 0; i < 2; i += 1) {
      expect((await ask("POST", "/sandbox/faults", fault)).body).toEqual({ ok: true });
      expect(sandbox.journal).toEqual([]);
      expect((await ask("GET", clients)).status).toBe(500);
      expect((await ask("GET", clients)).status).toBe(200);
    }
    await ask("POST", "/sandbox/faults", [{ kind: "reset" }]);
    await ask("POST", "/sandbox/faults", []);
    expect((await ask("GET", clients)).status).toBe(200);
  });

  it("sets single readings, and leaves the others", async () => {
    const { ask } = await talk({ seed, control: true, readings: { order: "reverse" } });
    await ask("POST", "/sandbox/readings", { listShape: "bare", forbid: ["roles", "folders"], listLag: 1 });
    const { body } = await ask("GET", clients);
    expect(body.result.map(({ id }) => id)).toEqual([8, 7]);
    expect((await ask("GET", "/api/folders")).status).toBe(403);
  });

  it.each([
    ["faults", [{ kind: "boom" }], "$.kind: expected one of"],
    ["readings", { count: "some" }, "set count to one of total, page"],
    ["readings", { toString: "x" }, "use one of count"],
    ["clients", { action: "paint", id: 7 }, "action must be one of"],
  ])("rejects invalid values: %s %j", async (endpoint, body, words) => {
    const { ask } = await open();
    const answer = await ask("POST", `/sandbox/${endpoint}`, body);
    expect(answer.status).toBe(400);
    expect(answer.body.message).toContain(words);
    expect((await ask("GET", clients)).status).toBe(200);
  });

  it.each([
    ["GET", "nothing"],
    ["PUT", "state"],
  ])("has no %s %s", async (method, name) => {
    const { ask } = await open();
    expect((await ask(method, `/sandbox/${name}`)).status).toBe(404);
  });
});

describe("a manual change", () => {
  const manualChange = (one: Talk, body: unknown): ReturnType<Talk["ask"]> =>
    one.ask("POST", "/sandbox/clients", body, {});

  it("creates a client, with defaults for omitted fields", async () => {
    const one = await open();
    const { body } = await manualChange(one, { action: "create", name: "c", role: "Admin", folders: [110] });
    expect(body).toMatchObject({
      name: "c",
      role: 26781,
      folders: [110],
      environment: null,
      ip_allow_list: [],
    });
    expect((await manualChange(one, { action: "create" })).body).toMatchObject({
      name: "by hand",
      folders: "all",
    });
    expect(one.sandbox.state.clients.size).toBe(4);
  });

  it("updates one by id or name, and only the given fields", async () => {
    const one = await open();
    await manualChange(one, { action: "update", name: "a", ip_allow_list: [], new_name: "a2" });
    await manualChange(one, { action: "update", id: 8, folders: "all", role: 26780 });
    const [a, b] = (await one.ask("GET", clients)).body.result.items;
    expect(a).toMatchObject({ name: "a2", api_privilege_group_id: 26779, folder_ids: [100, 101] });
    expect(a).not.toHaveProperty("ip_allow_list");
    expect(b).toMatchObject({ name: "b", api_privilege_group_id: 26780, all_folders: true });
  });

  it("issues a new token, and deletes", async () => {
    const one = await open();
    const before = one.sandbox.state.clients.get(7)?.tokenValue;
    const { body } = await manualChange(one, { action: "regenerate", id: 7 });
    expect(body.tokenValue).not.toBe(before);
    expect((await manualChange(one, { action: "delete", name: "a" })).body.id).toBe(7);
    expect((await one.ask("GET", `${clients}/7`)).status).toBe(404);
  });

  it("is 404 for a client that does not exist", async () => {
    expect((await manualChange(await open(), { action: "delete", name: "z" })).status).toBe(404);
  });

  it("and one over the API change the same state", async () => {
    const one = await open();
    const made = (await one.ask("POST", clients, payload({ name: "api" }))).body.result;
    expect((await manualChange(one, { action: "delete", name: "api" })).body.id).toBe(made.id);
  });
});
