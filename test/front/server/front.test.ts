import { describe, expect, it, onTestFinished } from "vitest";
import { type Front, type FrontOptions, openFront } from "./front.ts";

/** A front, and a function that calls it and returns status and body. */
async function serve(options: FrontOptions): Promise<{
  readonly front: Front;
  readonly call: (method: string, path: string, body?: unknown) => Promise<{ status: number; body: unknown }>;
}> {
  const front = await openFront(options);
  onTestFinished(() => front.close());
  const call = async (
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: unknown }> => {
    const answer = await fetch(`${front.url}/api/${path}`, {
      method,
      headers: { authorization: `Bearer ${front.apiToken}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === "" ? null : JSON.parse(text) };
  };
  return { front, call };
}

const payload = {
  name: "a",
  api_privilege_group_id: 501,
  all_folders: true,
  folder_ids: [],
  ip_allow_list: "192.0.2.1",
};

describe("the front", () => {
  it("answers a create with the client and a token that works, and shows it never again", async () => {
    const { front, call } = await serve({});
    const created = await call("POST", "developer_api_clients", payload);
    const value = front.ledger.tokens[0]?.value;
    expect(created).toMatchObject({ status: 200, body: { result: { name: "a", token: { value } } } });
    const list = await call("GET", "developer_api_clients");
    expect(list.body).toMatchObject({
      result: { count: 1, items: [{ name: "a", ip_allow_list: "192.0.2.1" }] },
    });
    expect(JSON.stringify(list.body)).not.toContain(value);
  });

  it("ends the earlier token with a new one, and the client's with a delete", async () => {
    const { front, call } = await serve({ clients: [{ name: "a" }] });
    const [id = 0] = front.workspace.clients.keys();
    const before = front.ledger.liveToken(id);
    await call("POST", `developer_api_clients/${id}/regenerate`);
    expect(before?.until).not.toBeNull();
    expect(front.ledger.liveToken(id)?.by).toBe("keyward");
    expect(await call("DELETE", `developer_api_clients/${id}`)).toEqual({
      status: 200,
      body: { result: "success" },
    });
    expect(front.ledger.liveToken(id)).toBeNull();
    expect((await call("DELETE", `developer_api_clients/${id}`)).status).toBe(404);
  });

  it("refuses another token, an unknown role, and an environment where there is none", async () => {
    const { front, call } = await serve({});
    expect((await fetch(`${front.url}/api/developer_api_clients`)).status).toBe(401);
    expect(
      (await call("POST", "developer_api_clients", { ...payload, api_privilege_group_id: 1 })).status,
    ).toBe(422);
    expect(
      (await call("POST", "developer_api_clients", { ...payload, environment_name: "Test" })).status,
    ).toBe(422);
  });

  it("shows pages of its own size, and a client only after the lag", async () => {
    const clients = ["a", "b", "c"].map((name) => ({ name }));
    const { call } = await serve({ clients, behaviours: { pageCap: 2, createLag: 60_000, count: "page" } });
    await call("POST", "developer_api_clients", { ...payload, name: "d" });
    const second = await call("GET", "developer_api_clients?page=2&per_page=100");
    expect(second.body).toMatchObject({ result: { count: 1, items: [{ name: "c" }] } });
  });

  it("obeys its rules by name and number, and notes what truly happened", async () => {
    const rules = [
      { on: { call: "create", name: "b", nth: 2 }, act: { kind: "answer", effect: "done", status: 502 } },
    ] as const;
    const { front, call } = await serve({ rules });
    const statuses: number[] = [];
    for (const name of ["a", "b", "b"])
      statuses.push((await call("POST", "developer_api_clients", { ...payload, name })).status);
    expect(statuses).toEqual([200, 200, 502]);
    expect(front.ledger.effects.map(({ kind, name, request }) => [kind, name, request])).toEqual([
      ["create", "a", 1],
      ["create", "b", 2],
      ["create", "b", 3],
    ]);
  });

  it("carries out late what it reset at once", async () => {
    const { front, call } = await serve({
      rules: [{ on: { call: "create" }, act: { kind: "late", ms: 50 } }],
    });
    await expect(call("POST", "developer_api_clients", payload)).rejects.toThrow("fetch failed");
    expect(front.ledger.effects).toEqual([]);
    await front.settled();
    expect(front.ledger.effects).toHaveLength(1);
  });

  it("tells in its activity log who changed what, newest first", async () => {
    const { front, call } = await serve({ clients: [{ name: "a" }] });
    front.outsider({ kind: "regenerate", name: "a" }, { kind: "delete", name: "a" });
    const log = await call("GET", "activity_logs?include_resource_types[]=ApiClient&page[size]=1");
    expect(log.body).toMatchObject({
      data: [
        { event_type: "api_client_deleted", resource: { type: "ApiClient", name: "a" }, user: { id: 9 } },
      ],
      total: 1,
    });
  });
});
