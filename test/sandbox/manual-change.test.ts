import { describe, expect, it } from "vitest";
import { clients, payload, seedOf, type Talk, type TestResponse, talk } from "./talk.ts";

const seed = seedOf(
  [
    { id: 7, name: "a", environment: "Dev" },
    { id: 8, name: "b", environment: "Dev" },
  ],
  { environments: ["Dev", "Prod"] },
);

const open = (): Promise<Talk> => talk({ seed, control: true });
const manualChange = ({ ask }: Talk, body: unknown, query = ""): Promise<TestResponse> =>
  ask("POST", `/sandbox/clients${query}`, body, {});

describe("an invalid manual change", () => {
  it.each([
    [[], "$: expected an object"],
    [{ action: "create", roll: "Admin" }, "$.roll: expected one of the keys action"],
    [{ action: "create", name: 1 }, "$.name: expected a string"],
    [{ action: "create", role: "Nobody" }, "$.role: expected one of Integrator"],
    [{ action: "update", id: 7, folders: "some" }, "$.folders: expected a list"],
    [{ action: "update", id: 7, folders: ["100"] }, "$.folders[0]: expected a non-negative integer"],
    [{ action: "update", id: 7, environment: "Moon" }, "$.environment: expected one of Dev, Prod"],
    [{ action: "update", id: 7, ip_allow_list: "192.0.2.1" }, "$.ip_allow_list: expected a list"],
  ])("%j is rejected with its path, and changes nothing", async (body, words) => {
    const one = await open();
    const before = structuredClone([...one.sandbox.state.clients.values()]);
    const answer = await manualChange(one, body);
    expect(answer.status).toBe(400);
    expect(answer.body.message).toContain(words);
    expect([...one.sandbox.state.clients.values()]).toEqual(before);
  });

  it("an id takes precedence over a name", async () => {
    const one = await open();
    expect((await manualChange(one, { action: "delete", id: 8, name: "a" })).body.id).toBe(8);
    expect((await manualChange(one, { action: "delete", id: 99, name: "a" })).status).toBe(404);
  });
});

describe("an Embedded customer at the control endpoint", () => {
  const at = "/api/v2/managed_users/Eacme/developer_api_clients";

  it("is changed and returned separately", async () => {
    const one = await open();
    await manualChange(one, { action: "delete", id: 7 }, "?customer=Eacme");
    expect([...one.sandbox.customer("Eacme").clients.keys()]).toEqual([8]);
    expect([...one.sandbox.state.clients.keys()]).toEqual([7, 8]);
    const made = await one.ask("POST", at, payload({ environment_name: "Prod" }));
    const { body } = await one.ask("GET", "/sandbox/state?customer=Eacme", undefined, {});
    expect(body.clients.at(-1)).toMatchObject({ name: "made", tokenValue: made.body.result.token.value });
  });
});

describe("the control endpoint", () => {
  it("accepts a single fault without a list", async () => {
    const { ask } = await open();
    expect((await ask("POST", "/sandbox/faults", { kind: "status", status: 500 })).status).toBe(200);
    expect((await ask("GET", clients)).status).toBe(500);
  });

  it.each(["faults", "readings", "clients"])("rejects a body that is not JSON: %s", async (name) => {
    const { ask } = await open();
    expect((await ask("POST", `/sandbox/${name}`, "{")).status).toBe(400);
  });
});
