import { describe, expect, it } from "vitest";
import { KeywardError } from "../../src/model/errors.ts";
import { describeSandbox } from "../../src/sandbox/endpoints/describe.ts";
import { defaultSeed, parseSeed } from "../../src/sandbox/seed.ts";
import { startSandbox } from "../../src/sandbox/server.ts";
import { clients, seedOf, talk } from "./talk.ts";

describe("a seed", () => {
  it("that is empty is the small workspace without clients", () => {
    expect(parseSeed({})).toEqual(defaultSeed);
  });

  it("defines environments, roles, folders and clients", async () => {
    const seed = parseSeed({
      environments: ["Dev"],
      roles: [{ id: 1, name: "Only" }],
      folders: [
        { id: 5, name: "Home" },
        { id: 6, name: "Child", parent_id: 5 },
      ],
      clients: [
        { id: 9, name: "a", role: "Only", folders: "all", environment: "Dev", token_age_days: 30 },
        { name: "b", role: 77, folders: [6], environment: "Dev", ip_allow_list: ["192.0.2.1"] },
      ],
    });
    const { ask } = await talk({ seed });
    const [a, b] = (await ask("GET", clients)).body.result.items;
    expect(a).toMatchObject({ id: 9, name: "a", api_privilege_group_id: 1, all_folders: true });
    const age = Date.now() - Date.parse(a?.token.updated_at ?? "");
    expect(Math.round(age / 86_400_000)).toBe(30);
    expect(b).toMatchObject({
      name: "b",
      api_privilege_group_id: 77,
      folder_ids: [6],
      ip_allow_list: "192.0.2.1",
    });
    expect((await ask("GET", "/api/folders?parent_id=5")).body).toEqual([
      { id: 6, name: "Child", parent_id: 5 },
    ]);
  });

  it("assigns a client without id one that no other client has", async () => {
    const { sandbox } = await talk({ seed: seedOf([{ name: "any" }, { id: 40_947, name: "asked" }]) });
    expect(sandbox.state.clients.get(40_947)?.name).toBe("asked");
    expect(sandbox.state.clients.size).toBe(2);
  });

  const client = { name: "a", role: 1, folders: "all" };
  it.each([
    [[], "$: expected an object"],
    [{ people: [] }, "$.people: expected one of the keys environments"],
    [{ environments: "Dev" }, "$.environments: expected a list"],
    [{ environments: [1] }, "$.environments[0]: expected a string"],
    [{ roles: [{ id: "1", name: "x" }] }, "$.roles[0].id: expected a non-negative integer"],
    [{ roles: [{ id: 1 }] }, "$.roles[0].name: expected a string"],
    [
      { folders: [{ id: 1, name: "x", parent_id: "y" }] },
      "$.folders[0].parent_id: expected a non-negative integer",
    ],
    [{ clients: [{ ...client, colour: 1 }] }, "$.clients[0].colour: expected one of the keys id"],
    [{ clients: [{ role: 1 }] }, "$.clients[0].name: expected a string"],
    [{ clients: [{ name: "a" }] }, "$.clients[0].role: expected a non-negative integer"],
    [{ clients: [{ ...client, role: "Nobody" }] }, "$.clients[0].role: expected one of Integrator"],
    [{ clients: [{ ...client, folders: "some" }] }, "$.clients[0].folders: expected a list"],
    [
      { clients: [{ ...client, folders: ["x"] }] },
      "$.clients[0].folders[0]: expected a non-negative integer",
    ],
    [{ clients: [{ ...client, environment: "Moon" }] }, "$.clients[0].environment: expected one of"],
    [{ clients: [{ ...client, ip_allow_list: [1] }] }, "$.clients[0].ip_allow_list[0]: expected a string"],
    [
      { clients: [{ ...client, token_age_days: 0.5 }] },
      "$.clients[0].token_age_days: expected a non-negative integer",
    ],
    [
      {
        clients: [
          { ...client, id: 1 },
          { ...client, id: 1 },
        ],
      },
      "$.clients[1].id: expected an id that no other client has",
    ],
  ])("%j is rejected with its path", (json, message) => {
    expect(() => parseSeed(json)).toThrow(KeywardError);
    expect(() => parseSeed(json)).toThrow(message);
  });
});

describe("a sandbox", () => {
  it("describes its address and how to use it", async () => {
    const { sandbox } = await talk({ seed: seedOf([{}], { environments: ["Dev", "Test"] }) });
    const text = describeSandbox(sandbox);
    expect(text.split("\n")[0]).toBe(`keyward sandbox listens on ${sandbox.url}`);
    expect(text).toContain("1 clients, roles Integrator, Read only, Admin, environments Dev, Test");
    expect(text).toContain(`WORKATO_HOST=${sandbox.url} WORKATO_API_TOKEN=sandbox-token`);
  });

  it("accepts the given token", async () => {
    const { ask } = await talk({ token: "other" });
    expect((await ask("GET", clients)).status).toBe(200);
    expect((await ask("GET", clients, undefined, { authorization: "Bearer sandbox-token" })).status).toBe(
      401,
    );
  });

  it("names the port that is in use", async () => {
    const { sandbox } = await talk();
    await expect(startSandbox({ port: sandbox.port })).rejects.toThrow(
      `the sandbox cannot listen on port ${sandbox.port}`,
    );
  });
});
