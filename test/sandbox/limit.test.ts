import { describe, expect, it } from "vitest";
import { ArrivalLimit, tooMany } from "../../src/sandbox/limit.ts";
import { ordinaryReadings } from "../../src/sandbox/readings.ts";
import { clients, faults, payload, talk } from "./talk.ts";

const rate = { limit: 5, windowMs: 400 };
const customer = "/api/v2/managed_users/1";

describe("the limit", () => {
  it("accepts as many requests as it allows and rejects the rest", () => {
    const limit = new ArrivalLimit(rate);
    expect([0, 1, 2, 3, 4].map((at) => limit.take(at))).toEqual([null, null, null, null, null]);
    expect(limit.take(5)).toBe(395);
  });

  it("slides: each slot is free again one window after it was used, not all at once", () => {
    const limit = new ArrivalLimit(rate);
    for (const at of [0, 100, 200, 300, 399]) limit.take(at);
    expect(limit.take(399.5)).toBe(0.5);
    expect(limit.take(400)).toBeNull();
    expect(limit.take(401)).toBe(99);
    expect(limit.take(500)).toBeNull();
  });

  it("does not count rejected requests", () => {
    const limit = new ArrivalLimit({ limit: 1, windowMs: 400 });
    limit.take(0);
    for (const at of [100, 200, 300]) expect(limit.take(at)).toBe(400 - at);
    expect(limit.take(400)).toBeNull();
  });

  it("is none where the rate is null", () => {
    const limit = new ArrivalLimit(null);
    expect(Array.from({ length: 200 }, () => limit.take(0)).every((wait) => wait === null)).toBe(true);
  });
});

describe("the limit over HTTP", () => {
  it("accepts five in a window, one more after it, and never more in any window", async () => {
    const { ask, sandbox } = await talk({ rate });
    const burst = (): Promise<unknown> => Promise.all(Array.from({ length: 12 }, () => ask("GET", clients)));
    while (!sandbox.journal.some(({ status }) => status === 429)) await burst();
    while (sandbox.journal.at(-1)?.status === 429) await ask("GET", clients);
    const taken = sandbox.journal.filter(({ status }) => status === 200).map(({ t }) => t);
    expect(taken.length).toBeGreaterThan(rate.limit);
    for (const [index, at] of taken.entries()) {
      const sixth = taken[index + rate.limit];
      if (sixth !== undefined) expect(sixth - at).toBeGreaterThanOrEqual(rate.windowMs);
    }
  });

  it("is 60 in 60 s by default, over all endpoints together", async () => {
    const { ask } = await talk({ rate: { limit: 60, windowMs: 60_000 } });
    const paths = [clients, "/api/folders", "/api/developer_api_client_roles", `${clients}/1`];
    const statuses = await Promise.all(Array.from({ length: 62 }, (_, i) => ask("GET", paths[i % 4] ?? "")));
    expect(statuses.filter(({ status }) => status === 429)).toHaveLength(2);
  });

  it("rejects a request over the limit without effect, and does not count failed authentication", async () => {
    const { ask, sandbox } = await talk({ rate: { limit: 1, windowMs: 60_000 } });
    expect((await ask("GET", clients, undefined, {})).status).toBe(401);
    expect((await ask("GET", clients)).status).toBe(200);
    expect((await ask("POST", clients, payload())).status).toBe(429);
    expect(sandbox.state.clients.size).toBe(0);
    expect(sandbox.journal.map(({ status }) => status)).toEqual([401, 200, 429]);
  });

  it("gives an Embedded customer's two lists a larger quota, and shares the rest", async () => {
    const { ask } = await talk({ rate: { limit: 1, windowMs: 60_000 } });
    const status = async (method: string, path: string): Promise<number> => (await ask(method, path)).status;
    expect(await status("GET", clients)).toBe(200);
    expect(await status("GET", `${customer}/developer_api_clients`)).toBe(200);
    expect(await status("GET", `${customer}/developer_api_client_roles`)).toBe(200);
    expect(await status("GET", `${customer}/developer_api_clients/1`)).toBe(429);
    expect(await status("POST", "/api/v2/managed_users/Eb/developer_api_clients")).toBe(429);
    expect(await status("GET", "/api/managed_users/1/folders")).toBe(429);
  });
});

describe("Retry-After", () => {
  const full = { rate: { limit: 1, windowMs: 60_000 } };

  it("comes in seconds", async () => {
    const { ask } = await talk(full);
    await ask("GET", clients);
    const { headers, body } = await ask("GET", clients);
    expect(headers.get("retry-after")).toMatch(/^(60|59|5\d)$/);
    expect(body).toEqual({ message: "Rate limit exceeded" });
  });

  it("comes as a date that is never too early", async () => {
    const { ask } = await talk({ ...full, readings: { retryAfter: "date" } });
    await ask("GET", clients);
    const { headers } = await ask("GET", clients);
    expect(headers.get("retry-after")).toMatch(/GMT$/);
    expect(Date.parse(headers.get("retry-after") ?? "")).toBeGreaterThan(Date.now());
    const soon = tooMany(300, { ...ordinaryReadings, retryAfter: "date" });
    expect(Date.parse(soon.headers["retry-after"] ?? "")).toBeGreaterThan(Date.now() + 200);
  });

  it("is missing", async () => {
    const { ask } = await talk({ ...full, readings: { retryAfter: "missing" } });
    await ask("GET", clients);
    const { status, headers } = await ask("GET", clients);
    expect([status, headers.get("retry-after")]).toEqual([429, null]);
  });

  it("is never a fault's: those come after the limit", async () => {
    const { ask } = await talk({ ...full, faults: faults({ kind: "status", status: 500 }) });
    expect((await ask("GET", clients)).status).toBe(500);
    expect((await ask("GET", clients)).status).toBe(429);
  });
});
