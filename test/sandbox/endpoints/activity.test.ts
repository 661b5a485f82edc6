import { describe, expect, it } from "vitest";
import { clients, payload, seedOf, type Talk, talk } from "../talk.ts";

const log = "/api/activity_logs?include_resource_types[]=ApiClient";

interface Entry {
  readonly id: number;
  readonly event_type: string;
  readonly user: { readonly name: string };
  readonly details: { readonly request: { readonly ip_address: string; readonly user_agent: string } };
  readonly resource: { readonly id: number; readonly name: string };
}

async function entries({ ask }: Talk, query = ""): Promise<readonly Entry[]> {
  const { data }: { data: readonly Entry[] } = JSON.parse((await ask("GET", `${log}${query}`)).text);
  return data;
}

describe("the sandbox's activity audit log", () => {
  it("shows each change through the API and by hand, the latest first", async () => {
    const one = await talk({ control: true });
    const id = (await one.ask("POST", clients, payload())).body.result.id;
    await one.ask("PUT", `${clients}/${id}`, payload({ name: "renamed" }));
    await one.ask("POST", `${clients}/${id}/regenerate`);
    await one.ask("DELETE", `${clients}/${id}`);
    const byHand = { action: "create", name: "stray", by: "Ann Lee", from: "203.0.113.7", agent: "curl/8" };
    await one.ask("POST", "/sandbox/clients", byHand, {});
    await one.ask("GET", clients);
    const shown = await entries(one);
    expect(shown.map(({ event_type, resource }) => `${event_type} ${resource.name}`)).toEqual([
      "developer_api_client_created stray",
      "developer_api_client_deleted renamed",
      "token_regenerated renamed",
      "developer_api_client_updated renamed",
      "developer_api_client_created made",
    ]);
    expect(shown[0]).toMatchObject({
      user: { name: "Ann Lee" },
      details: { request: { ip_address: "203.0.113.7", user_agent: "curl/8" } },
    });
    expect(shown[4]).toMatchObject({ user: { name: "Sandbox user" }, resource: { id } });
  });

  it("begins a page after the entry that page[after] names, and keeps to the requested time and kind", async () => {
    const one = await talk({ seed: seedOf([{ id: 7 }]) });
    for (let nth = 0; nth < 3; nth += 1) await one.ask("POST", `${clients}/7/regenerate`);
    const [last, ...earlier] = await entries(one);
    expect(await entries(one, "&page[size]=1")).toEqual([last]);
    expect(await entries(one, `&page[after]=${last?.id}`)).toEqual(earlier);
    expect(await entries(one, "&from=2999-01-01T00:00:00Z")).toEqual([]);
    expect(await entries(one, "&to=2001-01-01T00:00:00Z")).toEqual([]);
    expect((await one.ask("GET", "/api/activity_logs?include_resource_types[]=Flow")).text).toContain(
      '"data":[]',
    );
  });

  it("shows only the token's own environment where the reading says which that is", async () => {
    const seed = seedOf(
      [
        { id: 7, environment: "Dev" },
        { id: 8, environment: "Prod" },
      ],
      { environments: ["Dev", "Prod"] },
    );
    const one = await talk({ seed, readings: { foldersOf: "Prod" } });
    for (const id of [7, 8]) await one.ask("POST", `${clients}/${id}/regenerate`);
    expect((await entries(one)).map(({ resource }) => resource.id)).toEqual([8]);
  });

  it.each([
    ["forbidden", 403],
    ["absent", 404],
  ] as const)("is %s as the reading says", async (activity, status) => {
    const { ask } = await talk({ readings: { activity } });
    expect((await ask("GET", log)).status).toBe(status);
  });

  it("needs the token, and does not count towards the quota", async () => {
    const { ask } = await talk({ rate: { limit: 1, windowMs: 60_000 } });
    expect((await ask("GET", log, undefined, {})).status).toBe(401);
    for (let nth = 0; nth < 3; nth += 1) expect((await ask("GET", log)).status).toBe(200);
    expect((await ask("GET", clients)).status).toBe(200);
  });
});
