import { getEventListeners } from "node:events";
import { describe, expect, it, onTestFinished } from "vitest";
import { KeywardError } from "../../src/model/errors.ts";
import { KnownSecrets } from "../../src/model/token/known-secrets.ts";
import { Secret } from "../../src/model/token/secret.ts";
import type { RequestEvent } from "../../src/workato/call.ts";
import { type ApiOptions, openWorkatoTransport } from "../../src/workato/connection.ts";
import { createLimiter } from "../../src/workato/limiter/sliding-window.ts";
import type { OpenApi } from "../../src/workato/open.ts";
import { customerPaths } from "../../src/workato/paths.ts";
import {
  type ApiServer,
  fastClock,
  json,
  open,
  reset,
  sequence,
  serve,
  type Step,
  testToken,
  wireClient,
} from "../support/api-server.ts";

async function against(
  step: Step,
  overrides: Partial<ApiOptions> = {},
): Promise<{ api: OpenApi; server: ApiServer }> {
  const server = await serve(step);
  const api = open(server.host, overrides);
  onTestFinished(async () => {
    await api.close();
    await server.close();
  });
  return { api, server };
}

const payload = {
  name: "loader",
  api_privilege_group_id: 1,
  all_folders: true,
  folder_ids: [],
  ip_allow_list: "",
};
const issued = json({ result: wireClient({ token: { value: "wrkaus-new.secret" } }) });
const client = json({ result: wireClient() });
const list = json({ result: { items: [], count: 0 } });

describe("what is asked before each attempt of a change", () => {
  it("is asked for changes only, each time, and before anything is sent", async () => {
    const asked: number[] = [];
    const { api, server } = await against(sequence(client, reset, client, json({ result: "success" })), {
      beforeChange: async () => void asked.push(server.seen.length),
    });
    await api.readClient(40947);
    await api.updateClient(40947, payload);
    await api.deleteClient(40947);
    expect(asked).toEqual([1, 2, 3]);
  });

  it("that is answered with no is why the change was not sent: it is not tried again", async () => {
    const lost = new KeywardError("the lock was lost", "run keyward again");
    const { api, server } = await against(issued, { beforeChange: () => Promise.reject(lost) });
    await expect(api.createClient(payload)).rejects.toMatchObject({
      message: "the lock was lost",
      failure: "redis",
      remedy: "run keyward again",
      cause: lost,
    });
    expect(server.seen).toEqual([]);
  });

  it("hides no fault of the program", async () => {
    const fault = new RangeError("a fault");
    const { api, server } = await against(issued, { beforeChange: () => Promise.reject(fault) });
    await expect(api.createClient(payload)).rejects.toBe(fault);
    expect(server.seen).toEqual([]);
  });
});

describe("an attempt", () => {
  it("is told with its status, or with none where no answer came, and how long it took", async () => {
    const events: RequestEvent[] = [];
    const slow: Step = async (response, seen) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      await client(response, seen);
    };
    const { api } = await against(sequence(reset, json({}, 503), slow), {
      onRequest: (event) => events.push(event),
    });
    await api.readClient(40947);
    const path = "/api/developer_api_clients/40947";
    expect(events.map(({ ms: _ms, ...event }) => event)).toEqual([
      { method: "GET", path, status: null },
      { method: "GET", path, status: 503 },
      { method: "GET", path, status: 200 },
    ]);
    // Time runs a hundred times as fast here.
    expect(events[2]?.ms).toBeGreaterThanOrEqual(2900);
    expect(events.every(({ ms }) => Number.isInteger(ms))).toBe(true);
  });

  it("of a change hands on the server's own id of each answer, masked", async () => {
    const ids: (string | null)[] = [];
    const onAnswer = (id: string | null): unknown => ids.push(id);
    const steps = [
      json({}, 503, { "x-request-id": "r-1" }),
      json({ result: wireClient() }, 200, { "x-request-id": "wrkaus-leaked.secret" }),
      client,
    ];
    const { api } = await against(sequence(...steps));
    await api.updateClient(40947, payload, { onAnswer });
    await api.updateClient(40947, payload, { onAnswer });
    expect(ids).toEqual(["r-1", "[secret]", null]);
  });
});

describe("the quota of lists", () => {
  it("is used for the lists of a customer's clients and roles, and for nothing else", async () => {
    const clock = fastClock(100);
    const limiter = createLimiter({ limit: 100, windowMs: 1_000_000 }, clock);
    const listLimiter = createLimiter({ limit: 100, windowMs: 1_000_000 }, clock);
    const spent = (): readonly number[] => [limiter.budget().total, listLimiter.budget().total];
    const { api } = await against(sequence(list, list, json([]), client), {
      clock,
      limiter,
      listLimiter,
      paths: customerPaths("1199"),
    });
    await api.readClients();
    await api.readRoles();
    expect(spent()).toEqual([0, 2]);
    await api.readFolders(null);
    await api.readClient(40947);
    expect(spent()).toEqual([2, 2]);
    expect(api.recent()).toHaveLength(2);
  });

  it("is that of all requests where the workspace is the token's own, or none is given", async () => {
    const clock = fastClock(100);
    const limiter = createLimiter({ limit: 100, windowMs: 1_000_000 }, clock);
    const listLimiter = createLimiter({ limit: 100, windowMs: 1_000_000 }, clock);
    const own = await against(list, { clock, limiter, listLimiter });
    await own.api.readClients();
    const customer = await against(list, { clock, limiter, paths: customerPaths("1199") });
    await customer.api.readClients();
    expect([limiter.budget().total, listLimiter.budget().total]).toEqual([2, 0]);
  });
});

describe("an issued token", () => {
  it("is handed over to be masked before anything else happens to it, and is known as a secret", async () => {
    const tokens: string[] = [];
    const secrets = new KnownSecrets();
    const { api } = await against(issued, { onToken: (token) => tokens.push(token), secrets });
    await api.createClient(payload);
    await api.regenerateToken(40947);
    expect(tokens).toEqual(["wrkaus-new.secret", "wrkaus-new.secret"]);
    expect(secrets.hide("it is wrkaus-new.secret")).not.toContain("new");
  });
});

describe("the connections", () => {
  it("are closed by whoever opened them", async () => {
    const { api: first, server } = await against(client);
    await first.readClient(40947);
    expect(await server.connections()).toBe(1);
    await first.close();
    await expect.poll(() => server.connections()).toBe(0);
    const shared = openWorkatoTransport(
      {
        host: server.host,
        token: new Secret(testToken),
        clock: fastClock(100),
        timeoutMs: 1_000_000,
        userAgent: "keyward/test",
        proxy: { httpProxy: null, httpsProxy: null, noProxy: null },
      },
      new KnownSecrets(),
    );
    onTestFinished(() => shared.close());
    const second = open(server.host, { transport: shared });
    await second.readClient(40947);
    await second.close();
    await second.readClient(40947);
    expect(server.seen).toHaveLength(3);
  });
});

describe("the signals of a run", () => {
  it("both end what waits, and are left behind afterwards", async () => {
    for (const one of ["stop", "signal"] as const) {
      const [stop, signal] = [new AbortController(), new AbortController()];
      const ends = { stop, signal };
      const { api, server } = await against(
        async (response, seen) => {
          await json({}, 429, { "retry-after": "600" })(response, seen);
          setTimeout(() => ends[one].abort(), 20);
        },
        { stop: stop.signal, signal: signal.signal },
      );
      await expect(api.readClient(40947)).rejects.toMatchObject({ failure: "aborted" });
      expect(server.seen).toHaveLength(1);
      expect(getEventListeners(signal.signal, "abort")).toEqual([]);
    }
  });

  it("to stop lets what is in flight go on to its answer, and the one to give up ends it", async () => {
    const stop = new AbortController();
    const slow: Step = async (response, seen) => {
      stop.abort();
      await new Promise((resolve) => setTimeout(resolve, 30));
      await issued(response, seen);
    };
    const { api } = await against(slow, { stop: stop.signal, signal: new AbortController().signal });
    expect((await api.createClient(payload)).token.reveal()).toBe("wrkaus-new.secret");
    await expect(api.readClient(40947)).rejects.toMatchObject({ failure: "aborted" });
  });

  it("may both be listened to by many requests without a warning", async () => {
    const warnings: Error[] = [];
    const note = (warning: Error): number => warnings.push(warning);
    process.on("warning", note);
    onTestFinished(() => void process.off("warning", note));
    const signals = { stop: new AbortController().signal, signal: new AbortController().signal };
    const { api } = await against(client, signals);
    await Promise.all(Array.from({ length: 30 }, () => api.readClient(40947)));
    await new Promise((resolve) => setImmediate(resolve));
    expect(warnings).toEqual([]);
  });
});
