import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { clients, payload, roles, seedClient, seedOf, talk } from "./talk.ts";

const one = seedOf([{ id: 7, name: "finance-loader", token_age_days: 3 }]);
const embedded = "/api/v2/managed_users/4711/developer_api_clients";

describe("the clients of the own workspace", () => {
  it("are listed as the reference shows them, without token values", async () => {
    const { ask } = await talk({ seed: one });
    const { status, body } = await ask("GET", clients);
    expect(status).toBe(200);
    expect(body).toEqual({
      result: {
        count: 1,
        page: 1,
        per_page: 100,
        items: [
          {
            id: 7,
            name: "finance-loader",
            api_privilege_group_id: 26779,
            created_at: expect.stringMatching(/-08:00$/),
            updated_at: expect.stringMatching(/-08:00$/),
            all_folders: false,
            folder_ids: [100, 101],
            ip_allow_list: "192.0.2.10,198.51.100.5",
            token: { updated_at: expect.stringMatching(/\.\d{3}Z$/) },
          },
        ],
      },
    });
  });

  it.each([
    ["", 100, 1],
    ["?page=2", 50, 2],
    ["?page=2&per_page=40", 40, 2],
    ["?page=4&per_page=40", 30, 4],
    ["?page=5&per_page=40", 0, 5],
    ["?per_page=500", 100, 1],
    ["?page=0&per_page=-3", 100, 1],
    ["?page=x&per_page=y", 100, 1],
  ])("come in pages: %s holds %i", async (query, held, page) => {
    const { ask } = await talk({ seed: seedOf(Array.from({ length: 150 }, (_, i) => ({ name: `c${i}` }))) });
    const { body } = await ask("GET", `${clients}${query}`);
    expect(body.result).toMatchObject({ count: 150, page });
    expect(body.result.items).toHaveLength(held);
  });

  it("are read one by one, with a user", async () => {
    const { ask } = await talk({ seed: one });
    const { status, body } = await ask("GET", `${clients}/7`);
    expect(status).toBe(200);
    expect(body.result).toMatchObject({ id: 7, user: { id: 1 } });
    expect(body.result.token).not.toHaveProperty("value");
  });

  it("are created with a token that is returned only once", async () => {
    const { ask, sandbox } = await talk();
    const sent = payload({
      name: "new",
      all_folders: false,
      folder_ids: [110],
      ip_allow_list: "192.0.2.0/24",
    });
    const made = (await ask("POST", clients, sent)).body.result;
    expect(made).toMatchObject({ ...sent, token: { value: expect.stringMatching(/^wrkaus-/) } });
    expect(sandbox.state.clients.get(made.id)?.tokenValue).toBe(made.token.value);
    for (const path of [clients, `${clients}/${made.id}`])
      expect((await ask("GET", path)).text).not.toContain(made.token.value);
    const again = await ask("PUT", `${clients}/${made.id}`, sent);
    expect(again.text).not.toContain(made.token.value);
  });

  it("are updated, with a user and the token as it was", async () => {
    const { ask, sandbox } = await talk({ seed: one });
    const before = sandbox.state.clients.get(7)?.tokenValue;
    const { body } = await ask("PUT", `${clients}/7`, payload({ name: "renamed", ip_allow_list: "" }));
    expect(body.result).toMatchObject({ id: 7, name: "renamed", all_folders: true, user: { id: 1 } });
    expect(body.result).not.toHaveProperty("ip_allow_list");
    expect((await ask("GET", `${clients}/7`)).body.result).toEqual(body.result);
    expect(sandbox.state.clients.get(7)?.tokenValue).toBe(before);
  });

  it("get a new token by regenerate, and the old one is gone", async () => {
    const { ask, sandbox } = await talk({ seed: one });
    const before = sandbox.state.clients.get(7)?.tokenValue;
    const listed = (await ask("GET", `${clients}/7`)).body.result.token.updated_at;
    const { token } = (await ask("POST", `${clients}/7/regenerate`)).body.result;
    expect(token.value).toMatch(/^wrkaus-/);
    expect(token.value).not.toBe(before);
    expect(sandbox.state.clients.get(7)?.tokenValue).toBe(token.value);
    expect(Date.parse(token.updated_at)).toBeGreaterThan(Date.parse(listed));
    const read = (await ask("GET", `${clients}/7`)).body.result.token;
    expect(read).toEqual({ updated_at: token.updated_at });
    const next = (await ask("POST", `${clients}/7/regenerate`)).body.result.token;
    expect(Date.parse(next.updated_at)).toBeGreaterThan(Date.parse(token.updated_at));
  });

  it("are deleted once, and then gone", async () => {
    const { ask, sandbox } = await talk({ seed: one });
    expect((await ask("DELETE", `${clients}/7`)).body).toEqual({ result: "success" });
    expect((await ask("DELETE", `${clients}/7`)).status).toBe(404);
    expect(sandbox.state.clients.size).toBe(0);
  });

  it("never get the id of one that was deleted", async () => {
    const { ask } = await talk();
    const first = (await ask("POST", clients, payload())).body.result.id;
    await ask("DELETE", `${clients}/${first}`);
    expect((await ask("POST", clients, payload())).body.result.id).not.toBe(first);
  });

  it("show their environment where the workspace has any", async () => {
    const seed = seedOf([{ id: 7, environment: "Test" }], { environments: ["Development", "Test"] });
    const { ask } = await talk({ seed });
    expect((await ask("GET", `${clients}/7`)).body.result).toMatchObject({
      environment_name: "Test",
      environment_id: 3219,
    });
  });
});

describe("roles, folders and projects", () => {
  it("list the roles in pages", async () => {
    const { ask } = await talk();
    const { body } = await ask("GET", `${roles}?per_page=2&page=2`);
    expect(body.result).toMatchObject({
      count: 3,
      page: 2,
      per_page: 2,
      items: [{ id: 26781, name: "Admin" }],
    });
    expect(Object.keys(body.result.items[0] ?? {})).toEqual(["id", "name", "created_at", "updated_at"]);
  });

  it("list the children of the home folder, and of another", async () => {
    const { ask } = await talk();
    const ids = async (query: string): Promise<number[]> =>
      (await ask("GET", `/api/folders${query}`)).body.map(({ id }) => id);
    expect(await ids("")).toEqual([100, 110, 120]);
    expect(await ids("?parent_id=100")).toEqual([101, 102]);
    expect(await ids("?parent_id=100&per_page=1&page=2")).toEqual([102]);
    expect(await ids("?parent_id=101")).toEqual([]);
  });

  it("list the projects as a bare array", async () => {
    const { ask } = await talk();
    const { body } = await ask("GET", "/api/projects");
    expect(body).toHaveLength(3);
    expect(body[0]).toEqual({ id: 9100, description: null, folder_id: 100, name: "Finance" });
  });
});

describe("an Embedded customer's workspace", () => {
  it("answers the same calls under its own path, with separate state", async () => {
    const { ask, sandbox } = await talk({ seed: one });
    const made = (await ask("POST", embedded, payload())).body.result;
    expect((await ask("GET", embedded)).body.result.items.map(({ id }) => id)).toEqual([7, made.id]);
    expect((await ask("PUT", `${embedded}/${made.id}`, payload({ name: "b" }))).body.result.name).toBe("b");
    expect((await ask("POST", `${embedded}/${made.id}/regenerate`)).body.result.token.value).toBeDefined();
    expect((await ask("GET", `${embedded}/${made.id}`)).body.result.name).toBe("b");
    expect((await ask("DELETE", `${embedded}/${made.id}`)).status).toBe(200);
    expect(
      (await ask("GET", "/api/v2/managed_users/4711/developer_api_client_roles")).body.result.count,
    ).toBe(3);
    expect([...sandbox.state.clients.keys()]).toEqual([7]);
  });

  it("is another one for another id, and one for every spelling of an external id", async () => {
    const { ask } = await talk();
    const at = (id: string): string => `/api/v2/managed_users/${id}/developer_api_clients`;
    await ask("POST", at("Eacme%2Feu"), payload());
    const count = async (id: string): Promise<number> => (await ask("GET", at(id))).body.result.count;
    expect(await count("E%61cme%2feu")).toBe(1);
    expect(await count("Eacme")).toBe(0);
    expect(await count("acme%2Feu")).toBe(0);
  });

  it("answers its folders in result", async () => {
    const { ask } = await talk();
    const { body } = await ask("GET", "/api/managed_users/Eacme/folders?parent_id=110");
    expect(body).toEqual({ result: [{ id: 111, name: "Payroll", parent_id: 110 }] });
  });
});

describe("invalid requests", () => {
  it.each([
    ["no login", {}],
    ["another token", { authorization: "Bearer other" }],
    ["another scheme", { authorization: "Basic sandbox-token" }],
  ])("are 401 for %s, and changes nothing", async (_, headers: Record<string, string>) => {
    const { ask, sandbox } = await talk();
    const { status, body } = await ask("POST", clients, payload(), headers);
    expect([status, body]).toEqual([401, { message: "Unauthorized" }]);
    expect(sandbox.state.clients.size).toBe(0);
  });

  it.each([
    ["GET", "/"],
    ["GET", "/api/recipes"],
    ["PATCH", clients],
    ["GET", `${clients}/none`],
    ["PATCH", `${clients}/7`],
    ["GET", `${clients}/8`],
    ["PUT", `${clients}/8`],
    ["DELETE", `${clients}/8`],
    ["POST", `${clients}/8/regenerate`],
    ["GET", `${clients}/7/regenerate`],
    ["POST", `${clients}/7/other`],
    ["POST", roles],
    ["GET", `${roles}/1`],
    ["POST", "/api/folders"],
    ["POST", "/api/projects"],
    ["GET", "/api/managed_users/1/developer_api_clients"],
    ["GET", "/api/v2/managed_users/1/folders"],
    ["GET", "/api/v2/managed_users/%zz/developer_api_clients"],
  ])("are 404 for %s %s", async (method, path) => {
    const { ask, sandbox } = await talk({ seed: one });
    expect((await ask(method, path)).status).toBe(404);
    expect(sandbox.state.clients.size).toBe(1);
  });

  it("keep the sandbox running: a client that disconnects during its request", async () => {
    const { ask, sandbox } = await talk();
    const socket = connect(sandbox.port, "127.0.0.1");
    const head = `POST ${clients} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${sandbox.token}\r\n`;
    socket.write(`${head}Content-Length: 100\r\n\r\n{`);
    await expect.poll(() => sandbox.journal.length).toBe(1);
    socket.destroy();
    expect((await ask("GET", clients)).status).toBe(200);
    expect(sandbox.state.clients.size).toBe(0);
  });

  it("keep the sandbox running: an invalid path", async () => {
    const { ask } = await talk();
    await expect(ask("GET", "//")).rejects.toThrow("fetch failed");
    expect((await ask("GET", clients)).status).toBe(200);
  });

  it.each([
    ["not JSON", "{", "The body is not a JSON object"],
    ["a list", [], "The body is not a JSON object"],
    ["no name", payload({ name: undefined }), "Name can't be blank"],
    ["a blank name", payload({ name: "  " }), "Name can't be blank"],
    ["no role", payload({ api_privilege_group_id: undefined }), "Api privilege group is invalid"],
    ["an unknown role", payload({ api_privilege_group_id: 1 }), "Api privilege group is invalid"],
    ["a role by name", payload({ api_privilege_group_id: "Admin" }), "Api privilege group is invalid"],
    ["no all_folders", payload({ all_folders: undefined }), "all_folders is missing"],
    ["no folders", payload({ all_folders: false }), "folder_ids is missing"],
    ["an unknown folder", payload({ all_folders: false, folder_ids: [100, 5] }), "Folder 5 not found"],
    ["a folder by text", payload({ all_folders: false, folder_ids: ["100"] }), "Folder 100 not found"],
    ["no address", payload({ ip_allow_list: "192.0.2.1, nine" }), "IP allow list is invalid: nine"],
    ["a long prefix", payload({ ip_allow_list: "192.0.2.0/33" }), "IP allow list is invalid: 192.0.2.0/33"],
    ["a list of addresses", payload({ ip_allow_list: ["192.0.2.1"] }), "IP allow list is not a string"],
    ["an environment", payload({ environment_name: "Test" }), "Environments are not enabled"],
  ])("are 422 for a payload with %s", async (_, sent, message) => {
    const { ask, sandbox } = await talk({ seed: one });
    const standing = seedClient({ id: 7 });
    for (const [method, path] of [
      ["POST", clients],
      ["PUT", `${clients}/7`],
    ] as const) {
      const { status, body } = await ask(method, path, sent);
      expect([status, body]).toEqual([422, { message }]);
    }
    expect([...sandbox.state.clients.values()]).toMatchObject([{ name: standing.name, role: standing.role }]);
  });

  it.each([
    ["no environment", undefined, "environment_name is missing"],
    ["an unknown one", "Moon", "Environment Moon not found"],
  ])("are 422, where there are environments, for %s", async (_, environment_name, message) => {
    const { ask } = await talk({ seed: seedOf([], { environments: ["Test"] }) });
    const { status, body } = await ask("POST", clients, payload({ environment_name }));
    expect([status, body]).toEqual([422, { message }]);
  });
});
