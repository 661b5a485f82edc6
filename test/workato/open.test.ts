import { afterEach, describe, expect, it } from "vitest";
import { ApiError } from "../../src/model/errors.ts";
import type { Wait } from "../../src/model/wait.ts";
import { privileges } from "../../src/workato/privileges.ts";
import { createLimiter } from "../../src/workato/limiter/sliding-window.ts";
import type { SendOptions } from "../../src/workato/api.ts";
import type { ApiOptions } from "../../src/workato/connection.ts";
import type { OpenApi } from "../../src/workato/open.ts";
import {
  type ApiServer,
  fastClock,
  hang,
  sequence,
  json,
  open,
  reset,
  type Step,
  serve,
  testToken,
  text,
  wireClient,
} from "../support/api-server.ts";

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function against(
  step: Step,
  overrides: Partial<ApiOptions> = {},
): Promise<{ api: OpenApi; server: ApiServer }> {
  const server = await serve(step);
  const api = open(server.host, overrides);
  opened.push(api, server);
  return { api, server };
}

async function failure(work: Promise<unknown>): Promise<ApiError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiError)) throw new Error(`expected an ApiError, got ${String(error)}`);
  return error;
}

const payload = {
  name: "finance-loader",
  api_privilege_group_id: 26779,
  all_folders: false,
  folder_ids: [26138],
  ip_allow_list: "",
};
const issued = json({
  result: wireClient({ token: { value: "wrkaus-new.secret", updated_at: "2026-01-01T00:00:00Z" } }),
});
const one = json({ result: { count: 1, items: [wireClient()] } });
const client = json({ result: wireClient() });

describe("a request", () => {
  it("carries the token, a user agent and paging", async () => {
    const { api, server } = await against(one);
    expect((await api.readClients()).clients).toHaveLength(1);
    expect(server.seen[0]).toMatchObject({
      method: "GET",
      url: "/api/developer_api_clients?page=1&per_page=100",
      headers: {
        authorization: `Bearer ${testToken}`,
        "user-agent": "keyward/test",
        accept: "application/json",
      },
    });
  });

  it("sends the whole client as JSON, and keeps its connection alive", async () => {
    const { api, server } = await against(issued);
    await api.createClient(payload);
    await api.regenerateToken(40947);
    expect(server.seen[0]).toMatchObject({
      method: "POST",
      url: "/api/developer_api_clients",
      body: payload,
    });
    expect(server.seen[1]).toMatchObject({ url: "/api/developer_api_clients/40947/regenerate", body: null });
    expect(server.seen[0]?.headers.connection).toBe("keep-alive");
  });

  it("tells each attempt without its headers or body", async () => {
    const events: unknown[] = [];
    const { api } = await against(issued, { onRequest: (event) => events.push(event) });
    await api.createClient(payload);
    expect(events).toEqual([
      { method: "POST", path: "/api/developer_api_clients", status: 200, ms: expect.any(Number) },
    ]);
  });
});

describe("an answer to create", () => {
  it("gives the client and its token, which shows itself nowhere", async () => {
    const { api } = await against(issued);
    const { client, token } = await api.createClient(payload);
    expect(client.id).toBe(40947);
    expect(token.reveal()).toBe("wrkaus-new.secret");
    expect(String(token) + JSON.stringify({ token })).not.toContain("wrkaus");
  });

  it("without a token says that the client exists and how its token is mended", async () => {
    const { api } = await against(client);
    const error = await failure(api.createClient(payload));
    expect(error).toMatchObject({ failure: "shape" });
    expect(error.message).toContain("client 40947 was created");
    expect(error.remedy).toContain("new token");
  });

  it.each([
    ["that is no JSON", text("<html><title>Log in</title>wrkaus-abc</html>")],
    ["of an unknown shape", json({ ok: true })],
    ["that breaks off", text('{"result":{"id":1,"token":{"value":"opaque-new-token"')],
    ["that is empty", text("")],
  ])("%s may hide an effect: lost, sent once, and nothing of its body is shown", async (_what, step) => {
    const { api, server } = await against(step);
    const error = await failure(api.createClient(payload));
    expect(error).toMatchObject({ failure: "lost", status: 200 });
    expect(error.message).not.toMatch(/wrkaus|opaque/);
    expect(server.seen).toHaveLength(1);
  });
});

describe("a broken connection", () => {
  it.each<[string, (api: OpenApi) => Promise<unknown>, Step]>([
    ["a read", (api) => api.readClients(), one],
    ["an update", (api) => api.updateClient(40947, payload), client],
    ["a delete", (api) => api.deleteClient(40947), json({ result: "success" })],
  ])("is met by sending %s again", async (_what, act, good) => {
    const { api, server } = await against(sequence(reset, reset, good));
    await act(api);
    expect(server.seen).toHaveLength(3);
    expect(api.requests).toEqual({ total: 3, retried: 2, rate_limited: 0 });
  });

  it.each<[string, (api: OpenApi) => Promise<unknown>]>([
    ["create", (api) => api.createClient(payload)],
    ["regenerate", (api) => api.regenerateToken(40947)],
  ])("after a %s was sent is lost, and never sent again: it could take effect later", async (_what, act) => {
    const { api, server } = await against(sequence(reset, issued));
    expect(await failure(act(api))).toMatchObject({ failure: "lost" });
    expect(server.seen).toHaveLength(1);
  });

  it("tells when the request was sent: at its turn, neither when it was asked for nor when that was known", async () => {
    const clock = fastClock(100);
    const limiter = createLimiter({ limit: 1, windowMs: 20_000 }, clock);
    const { api } = await against(sequence(client, hang), { clock, limiter, timeoutMs: 20_000 });
    await api.readClient(40947);
    const asked = clock.monotonic();
    const { sentAt } = await failure(api.regenerateToken(40947));
    expect((sentAt ?? 0) - asked).toBeGreaterThanOrEqual(15_000);
    expect(clock.monotonic() - (sentAt ?? 0)).toBeGreaterThanOrEqual(19_000);
  });

  it("in the middle of an answer is lost too", async () => {
    const { api, server } = await against((response) => {
      response.writeHead(200, { "content-length": "500" }).write("{");
      setTimeout(() => response.socket?.destroy(), 20);
    });
    expect(await failure(api.createClient(payload))).toMatchObject({ failure: "lost" });
    expect(server.seen).toHaveLength(1);
  });

  it("is tried five times and no more", async () => {
    const { api, server } = await against(reset);
    const error = await failure(api.readClients());
    expect(error).toMatchObject({ failure: "lost", status: null });
    expect(error.message).toContain("could not list the clients");
    expect(server.seen).toHaveLength(5);
  });

  it("that never opened is retried, for a create too, and told with the host", async () => {
    const server = await serve(one);
    await server.close();
    const api = open(server.host);
    opened.push(api);
    const error = await failure(api.createClient(payload));
    expect(error).toMatchObject({ failure: "not-sent" });
    expect(error.message).toContain("ECONNREFUSED");
    expect(error.message).toContain(server.host);
    expect(api.requests).toEqual({ total: 5, retried: 4, rate_limited: 0 });
  });

  it("is not hidden by a later failure: an update that was lost once stays lost", async () => {
    const { api } = await against(sequence(reset, json({ message: "forbidden" }, 403)));
    const error = await failure(api.updateClient(40947, payload));
    expect(error).toMatchObject({ failure: "lost", status: 403 });
    expect(error.message).toContain("may have taken effect");
  });
});

describe("a server that does not answer", () => {
  it("is given up after the timeout; a create is lost then", async () => {
    const { api, server } = await against(hang, { timeoutMs: 20_000 });
    const error = await failure(api.createClient(payload));
    expect(error).toMatchObject({ failure: "lost" });
    expect(error.message).toContain("did not answer within 20 s");
    expect(server.seen).toHaveLength(1);
  });

  it("counts the body into the timeout, and a read is sent again", async () => {
    const slow: Step = (response) => {
      response.writeHead(200).write("{");
    };
    const { api, server } = await against(sequence(slow, one), { timeoutMs: 40_000 });
    await api.readClients();
    expect(server.seen).toHaveLength(2);
  });
});

const statusesThatMayPass = [
  408, 425, 499, 500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511, 520, 521, 522, 523, 524, 525,
  526, 527, 530, 598, 599,
];

describe("a server that fails", () => {
  it.each(statusesThatMayPass)(
    "with %d is asked again for a read, an update and a delete",
    async (status) => {
      const failing = json({ message: "oops" }, status);
      const { api, server } = await against(
        sequence(failing, one, failing, client, failing, json({ result: "success" })),
      );
      await api.readClients();
      await api.updateClient(40947, payload);
      await api.deleteClient(40947);
      expect(server.seen.map(({ method }) => method)).toEqual([
        "GET",
        "GET",
        "PUT",
        "PUT",
        "DELETE",
        "DELETE",
      ]);
    },
  );

  it.each(statusesThatMayPass)(
    "with %d may have made a client or issued a token: lost, and sent once",
    async (status) => {
      const { api, server } = await against(json({ error: "oops" }, status));
      expect(await failure(api.createClient(payload))).toMatchObject({ failure: "lost", status });
      expect(await failure(api.regenerateToken(40947))).toMatchObject({ failure: "lost", status });
      expect(server.seen).toHaveLength(2);
    },
  );

  it("is shown with what its operators find the failure by, masked and short", async () => {
    const id = "3188f0c2-1d5e-4b1a-9d57-0a4b6b1c2d3e";
    const body = { message: "Server error", id, error_type: `Internal ${testToken}` };
    const { api } = await against(json(body, 500, { "x-request-id": "r-17" }));
    const error = await failure(api.updateClient(7, payload));
    expect(error.message).toContain(
      `answered 500: Server error (id ${id}, error_type Internal [secret], request id r-17)`,
    );
    const page = await against(text("<html>", 502, { "x-request-id": "r".repeat(300) }));
    const { message } = await failure(page.api.deleteClient(7));
    expect(message).toMatch(/answered 502 \(request id .{3,80}\)$/);
  });

  it("keeps the marks of a failure whose message is long", async () => {
    const { api } = await against(json({ message: "long ".repeat(200), id: 3188 }, 500));
    expect((await failure(api.createClient(payload))).message).toMatch(/… \(id 3188\)$/);
  });

  it("all the time leaves an update and a delete undecided after five attempts", async () => {
    const { api, server } = await against(json({}, 500));
    expect(await failure(api.updateClient(1, payload))).toMatchObject({ failure: "lost", status: 500 });
    expect(await failure(api.deleteClient(1))).toMatchObject({ failure: "lost", status: 500 });
    expect(server.seen).toHaveLength(10);
  });

  it.each([400, 401, 402, 403, 404, 405, 406, 409, 410, 411, 413, 415, 418, 422, 431, 451])(
    "is not what %d is: it is never sent again",
    async (status) => {
      const { api, server } = await against(json({ message: "no" }, status));
      for (const act of [api.readClients(), api.updateClient(1, payload), api.createClient(payload)])
        expect(await failure(act)).toMatchObject({ failure: "status", status });
      expect(server.seen).toHaveLength(3);
    },
  );

  it.each([408, 500, 503, 520])("is left alone as long as its Retry-After says with a %d", async (status) => {
    const { api, server } = await against(sequence(json({}, status, { "retry-after": "40" }), client));
    await api.updateClient(40947, payload);
    const [first, second] = server.seen;
    // Waits take a hundredth of their time here.
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(390);
  });
});

describe("an answer about another client than was asked for", () => {
  it.each<[string, (api: OpenApi) => Promise<unknown>]>([
    ["a read", (api) => api.readClient(7)],
    ["an update", (api) => api.updateClient(7, payload)],
  ])("is an error of %s", async (_what, act) => {
    const { api } = await against(client);
    const error = await failure(act(api));
    expect(error.failure).not.toBe("status");
    expect(error.message).toContain("result.id is 40947, not 7");
  });

  it("leaves a regenerate open, and hands on no token of the other client", async () => {
    const { api } = await against(issued);
    const error = await failure(api.regenerateToken(7));
    expect(error.failure).toBe("lost");
    expect(error.message).toContain("result.id is 40947, not 7");
    expect(error.message).not.toContain("secret");
  });
});

describe("a wait", () => {
  const waiting = async (
    steps: readonly Step[],
    act: (api: OpenApi) => Promise<unknown>,
  ): Promise<Wait[]> => {
    const waits: Wait[] = [];
    const clock = fastClock(20);
    const { api } = await against(sequence(...steps), { onWait: (wait) => waits.push(wait), clock });
    await act(api);
    return waits;
  };

  it("before another attempt is announced: how long, before what, and why", async () => {
    const steps = [json({ message: "busy" }, 503, { "retry-after": "7" }), reset, client];
    const [asked, own, ...others] = await waiting(steps, (api) => api.updateClient(40947, payload));
    expect(asked).toMatchObject({ ms: 7000, purpose: "to update client 40947 again", shortened: false });
    expect(asked?.why).toMatch(/^http:\/\/127\.0\.0\.1:\d+ answered 503: busy$/);
    expect(own).toMatchObject({ ms: 750, purpose: "to update client 40947 again" });
    expect(own?.why).toMatch(/^the connection to .* was interrupted/);
    expect(others).toEqual([]);
  });

  it("of the whole queue is announced once, though many requests were refused", async () => {
    const limited = json({ message: "slow down" }, 429, { "retry-after": "30" });
    const held: (() => unknown)[] = [];
    // All are in flight before the first is answered.
    const together: Step = (response, seen) => {
      held.push(() => limited(response, seen));
      if (held.length === 20) for (const answer of held) answer();
    };
    const waits = await waiting([...Array.from({ length: 20 }, () => together), client], (api) =>
      Promise.all(Array.from({ length: 20 }, () => api.readClient(40947))),
    );
    expect(waits).toHaveLength(1);
    expect(waits[0]).toMatchObject({ ms: 30_000, purpose: "before the next request", shortened: false });
    expect(waits[0]?.why).toContain("answered 429: slow down");
  });

  it("says that the server asked for more than ten minutes", async () => {
    const server = await serve(json({}, 429, { "retry-after": "86400" }));
    const stop = new AbortController();
    const waits: Wait[] = [];
    const onWait = (wait: Wait): void => {
      waits.push(wait);
      stop.abort();
    };
    const api = open(server.host, { onWait, stop: stop.signal });
    opened.push(api, server);
    await failure(api.readClients());
    expect(waits).toMatchObject([{ ms: 600_000, shortened: true }]);
  });
});

describe("a client that is gone", () => {
  const gone = json({ message: "not found" }, 404);

  it("is what a delete wanted, also when an earlier answer was lost", async () => {
    await (await against(gone)).api.deleteClient(1);
    await (await against(sequence(reset, gone))).api.deleteClient(1);
  });

  it("reads as null, and fails an update", async () => {
    const { api } = await against(gone);
    expect(await api.readClient(1)).toBeNull();
    expect(await failure(api.updateClient(1, payload))).toMatchObject({ failure: "status", status: 404 });
  });
});

describe("the server's time", () => {
  const dated = (date: string, body: unknown): Step => json(body, 200, { date });
  const date = "Mon, 01 Jun 2026 12:00:00 GMT";

  it("is that of the latest answer that could be read, and goes on from there", async () => {
    const { api } = await against(
      sequence(
        dated(date, { result: wireClient() }),
        text("<html>", 200, { date: "Tue, 01 Jan 2030 00:00:00 GMT" }),
      ),
    );
    expect(api.serverTime()).toBeNull();
    await api.readClient(40947);
    await failure(api.readClient(40947));
    const later = (api.serverTime() ?? 0) - Date.parse(date);
    expect(later).toBeGreaterThanOrEqual(0);
    expect(later).toBeLessThan(60_000);
  });

  it("is unknown if an answer's date is not one", async () => {
    const { api } = await against(dated("soon", { result: wireClient() }));
    await api.readClient(40947);
    expect(api.serverTime()).toBeNull();
  });
});

describe("a reading of the clients", () => {
  it("began when its first page was sent, not when it was asked for", async () => {
    const clock = fastClock(100);
    const limiter = createLimiter({ limit: 1, windowMs: 20_000 }, clock);
    const { api } = await against(sequence(client, one), { clock, limiter });
    await api.readClient(40947);
    const asked = clock.monotonic();
    const { startedAt, readAt } = await api.readClients();
    expect(startedAt - asked).toBeGreaterThanOrEqual(15_000);
    expect(readAt).toBeGreaterThanOrEqual(startedAt);
  });
});

describe("a 429", () => {
  const slower = (headers: Record<string, string> = {}): Step => json({ message: "too many" }, 429, headers);

  it.each([
    ["in seconds", () => "3"],
    ["as a date", () => new Date(Date.now() + 4000).toUTCString()],
  ])("pauses as long as Retry-After says %s, and then a regenerate is sent again", async (_how, value) => {
    const limited: Step = (response, seen) => slower({ "retry-after": value() })(response, seen);
    const { api, server } = await against(sequence(limited, issued));
    await api.regenerateToken(40947);
    const [first, second] = server.seen;
    expect(api.requests).toEqual({ total: 2, retried: 1, rate_limited: 1 });
    // Waits take a hundredth of their time here; dates have whole seconds.
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(18);
  });

  it.each<[string, (api: OpenApi, options: SendOptions) => Promise<unknown>, number | null]>([
    ["an update", (api, options) => api.updateClient(40947, payload, options), null],
    ["a regenerate, which keeps the status", (api, options) => api.regenerateToken(40947, options), 429],
  ])("lets %s be held back when its turn comes again after a 429", async (_what, act, status) => {
    const { api, server } = await against(sequence(slower({ "retry-after": "1" }), issued));
    const answers = [true, false];
    const error = await failure(act(api, { mayGo: () => answers.shift() ?? false }));
    expect(error).toMatchObject({ failure: "held-back", status });
    expect(server.seen).toHaveLength(1);
  });

  it("to a create is not met by sending it again: it may come after the effect; everything waits all the same", async () => {
    const clock = fastClock(100);
    const { api, server } = await against(sequence(slower({ "retry-after": "30" }), one), { clock });
    expect(await failure(api.createClient(payload))).toMatchObject({ failure: "status", status: 429 });
    const refused = clock.monotonic();
    const { startedAt } = await api.readClients();
    expect(server.seen.map(({ method }) => method)).toEqual(["POST", "GET"]);
    expect(startedAt - refused).toBeGreaterThan(29_000);
  });

  it("to a create makes the wait grow with its earlier attempts, if no answer asks for one", async () => {
    const clock = fastClock(100);
    const { api } = await against(sequence(slower(), one), { clock });
    await failure(api.createClient(payload, { rateLimited: 9 }));
    const refused = clock.monotonic();
    await api.readClients();
    // The first wait is far shorter than a second of the limit's window.
    expect(clock.monotonic() - refused).toBeGreaterThan(10_000);
  });

  it("stays a doubt if the connection of the next attempt does not open, or the run is stopped", async () => {
    const stop = new AbortController();
    const { api } = await against(
      async (response, seen) => {
        await slower({ "retry-after": "600" })(response, seen);
        setTimeout(() => stop.abort(), 30);
      },
      { signal: stop.signal },
    );
    expect(await failure(api.regenerateToken(40947))).toMatchObject({ failure: "status", status: 429 });
  });

  it.each([
    ["ahead", 7_200_000],
    ["behind", -7_200_000],
  ])(
    "pauses as long as a dated Retry-After says by the server's own clock, two hours %s",
    async (_how, off) => {
      const limited: Step = (response, seen) => {
        const at = (ms: number): string => new Date(Date.now() + off + ms).toUTCString();
        return slower({ date: at(0), "retry-after": at(4000) })(response, seen);
      };
      const { api, server } = await against(sequence(limited, one));
      await api.readClients();
      const waited = (server.seen[1]?.at ?? 0) - (server.seen[0]?.at ?? 0);
      // 4 s take 40 ms here; by the machine's own clock it would be ten minutes, or no wait at all.
      expect(waited).toBeGreaterThan(35);
      expect(waited).toBeLessThan(3000);
    },
  );

  it("without Retry-After is met with growing waits, up to a bound of its own", async () => {
    const { api } = await against(slower());
    const error = await failure(api.readClients());
    expect(error).toMatchObject({ failure: "status", status: 429 });
    expect(error.remedy).toContain("quota");
    expect(api.requests).toEqual({ total: 10, retried: 9, rate_limited: 10 });
  });

  it("does not use up the tries for other failures", async () => {
    const steps = [slower(), slower(), slower(), slower(), reset, slower(), reset, one];
    const { api } = await against(sequence(...steps));
    await api.readClients();
    expect(api.requests).toEqual({ total: 8, retried: 7, rate_limited: 5 });
  });
});

describe("an answer that the API would not give", () => {
  it.each([
    ["an HTML page", text("<html><head><title>Welcome to Wi-Fi</title></head></html>"), "Welcome to Wi-Fi"],
    ["an unknown shape", json({ clients: [], total: 0 }), "an object with clients, total"],
    ["a result that is no list", json({ result: { count: 0 } }), "an object with result"],
    ["a bare list", json([]), "a list of 0"],
    ["null", json(null), "null"],
    ["nothing", text(""), "missing"],
    ["a client without a name", json({ result: [wireClient({ name: 7 })] }), "result[0].name is a number"],
    ["a count without its clients", json({ result: { count: 250, items: [] } }), "count is 250"],
  ])("is an error that names what came, never an empty list: %s", async (_what, step, named) => {
    const { api, server } = await against(step);
    const error = await failure(api.readClients());
    expect(error).toMatchObject({ failure: "shape", status: 200 });
    expect(error.message).toContain(named);
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    ["a JSON answer that the API does not have", json({ errors: { name: ["is odd"] } }), "name is odd", 1],
    ["an answer about another client", json({ result: wireClient() }), "result.id is 40947, not 7", 1],
    ["a page of a proxy", text("<html><title>Log in</title></html>"), "Log in", 5],
    ["half an answer", text('{"result":{"id":'), "not JSON", 5],
    ["nothing", text(""), "missing", 5],
  ])(
    "leaves an update undecided, which is sent again only if that may help: %s",
    async (_what, step, named, attempts) => {
      const { api, server } = await against(step);
      const error = await failure(api.updateClient(7, payload));
      expect(error).toMatchObject({ failure: "lost", status: 200 });
      expect(error.message).toContain(named);
      expect(server.seen).toHaveLength(attempts);
    },
  );

  it("is an error when it is only a part of a list, however complete it looks", async () => {
    const { api, server } = await against(json({ result: [wireClient()] }, 206));
    const error = await failure(api.readClients());
    expect(error).toMatchObject({ failure: "shape", status: 206 });
    expect(error.message).toContain("answered 206, but that is only a part of what was asked for");
    expect(server.seen).toHaveLength(1);
  });

  it("is refused when it is a redirect: the other host never sees the token", async () => {
    const other = await against(one);
    const location = `${other.server.host}/api/developer_api_clients`;
    const { api } = await against(text("", 302, { location }));
    const error = await failure(api.readClients());
    expect(error).toMatchObject({ failure: "shape", status: 302 });
    expect(error.message).toContain(new URL(location).host);
    expect(other.server.seen).toHaveLength(0);
  });
});

describe("a refusal", () => {
  it.each([
    ['{"message":"Unauthorized"}', "Unauthorized"],
    ['{"error":"no such thing"}', "no such thing"],
    ['{"errors":[{"message":"first"},{"message":"second"}]}', "first; second"],
    ['{"errors":{"name":["is taken","is long"]}}', "name is taken; is long"],
    [
      '{"message":"Validation failed","errors":{"name":["is taken"]}}',
      "answered 422: Validation failed: name is taken",
    ],
    ['{"message":"is wrong","error":"is wrong"}', "answered 422: is wrong"],
    ['{"message":"no","error_type":"BadRequest"}', "answered 422: no (error_type BadRequest)"],
    [
      '{"message":"Invalid parameter \'ip_allow_list\' value \\"\\": Must be a String"}',
      "Invalid parameter 'ip_allow_list' value \"\": Must be a String",
    ],
    ["<html><title>403 Forbidden</title><body>x</body></html>", "403 Forbidden"],
    ["<html><body><h1>Go away</h1></body></html>", "Go away"],
    ["", "answered 422"],
    [`{"message":"\\u001b[31mred\\u0007 ${"long ".repeat(200)}"}`, "[31mred long"],
  ])("keeps the server's words, cleaned and shortened: %s", async (body, words) => {
    const { api, server } = await against(text(body, 422));
    const error = await failure(api.updateClient(7, payload));
    expect(error).toMatchObject({ failure: "status", status: 422 });
    expect(error.message).toContain(words);
    expect(error.message.length).toBeLessThan(420);
    expect(error.message).not.toMatch(/[\u0000-\u001f]/);
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    ["its own token", `bad token ${testToken}`],
    ["a bearer header", "bad header Authorization: Bearer abcdefghijklmnop"],
    ["another token", "you meant wrkeu-otherSecret.123"],
    ["its own token in HTML", `<p>bad ${testToken}</p>`],
  ])("never shows a token, even when the server repeats %s", async (_what, words) => {
    const { api } = await against(json({ message: words }, 401));
    const error = await failure(api.readClients());
    expect(`${error.message}${error.remedy}${error.stack}`).not.toMatch(
      /TOKEN-0123456789|abcdefghijklmnop|otherSecret/,
    );
    expect(error.message).toContain("[secret]");
  });

  it("of the token is never retried, and says what to check", async () => {
    const { api, server } = await against(json({ message: "Unauthorized" }, 401));
    const error = await failure(api.readClients());
    expect(error).toMatchObject({ failure: "status", status: 401 });
    expect(error.remedy).toContain("check the API token");
    expect(error.remedy).toContain("regenerated");
    expect(error.remedy).toContain("each data center has its own");
    expect(error.remedy).toContain("IP allow list, the address of this machine must be in it");
    expect(server.seen).toHaveLength(1);
  });

  it.each<[string, (api: OpenApi) => Promise<unknown>, string]>([
    ["list the clients", (api) => api.readClients(), privileges.listClients],
    ["list the roles", (api) => api.readRoles(), privileges.listRoles],
    ["list the folders", (api) => api.readFolders(null), privileges.listFolders],
    ["read a client", (api) => api.readClient(7), privileges.readClient],
    ["create a client", (api) => api.createClient(payload), privileges.createClient],
    ["update a client", (api) => api.updateClient(7, payload), privileges.updateClient],
    ["delete a client", (api) => api.deleteClient(7), privileges.deleteClient],
    ["issue a token", (api) => api.regenerateToken(7), privileges.regenerateToken],
  ])("of permission names the privilege to %s by its path and label", async (_what, act, privilege) => {
    const { api } = await against(json({}, 403));
    const error = await failure(act(api));
    expect(error.remedy).toContain(`\`${privilege}\` (in Workspace admin › API clients › Client roles)`);
  });

  it.each<[string, (api: OpenApi) => Promise<unknown>, string]>([
    ["clients", (api) => api.readClients(), "API Clients › List API clients"],
    ["roles", (api) => api.readRoles(), "write roles as numeric ids"],
    ["folders", (api) => api.readFolders(null), "write folder ids instead of paths"],
  ])("of permission says what is missing to list %s, for 403 and 404", async (_what, act, remedy) => {
    for (const status of [403, 404]) {
      const { api } = await against(json({}, status));
      const error = await failure(act(api));
      expect(error).toMatchObject({ failure: "status", status });
      expect(error.remedy).toContain(remedy);
    }
  });
});

const everyCall: [string, (api: OpenApi) => Promise<unknown>][] = [
  ["the list of clients", (api) => api.readClients()],
  ["the list of roles", (api) => api.readRoles()],
  ["a listing of folders", (api) => api.readFolders(null)],
  ["the reading of a client", (api) => api.readClient(7)],
  ["a create", (api) => api.createClient(payload)],
  ["an update", (api) => api.updateClient(7, payload)],
  ["a delete", (api) => api.deleteClient(7)],
  ["a regenerate", (api) => api.regenerateToken(7)],
];

describe("a 200 that says success: false", () => {
  it.each(everyCall)("refuses %s for certain: in the server's words, and sent once", async (_what, act) => {
    const refusal = { success: false, errors: { name: ["has already been taken"] } };
    const { api, server } = await against(json(refusal));
    const error = await failure(act(api));
    expect(error).toMatchObject({ failure: "refused", status: 200, sentAt: null });
    expect(error.message).toContain("success: false): name has already been taken");
    expect(error.remedy).not.toBe("");
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    ["as text", { success: "false", message: "no" }],
    ["within result", { result: { success: false, error: "no" } }],
    [
      "beside an empty list",
      { success: false, result: { items: [], count: 0 }, errors: [{ message: "no" }] },
    ],
    ["beside the client as it is", { success: false, result: wireClient(), message: "no" }],
  ])("is a refusal %s", async (_what, body) => {
    const { api, server } = await against(json(body));
    for (const act of [api.readClients(), api.updateClient(40947, payload)]) {
      const error = await failure(act);
      expect(error).toMatchObject({ failure: "refused" });
      expect(error.message).toMatch(/: no$/);
    }
    expect(server.seen).toHaveLength(2);
  });

  it("says so where the server gives no reason", async () => {
    const { api } = await against(json({ success: false }));
    expect((await failure(api.deleteClient(7))).message).toContain("success: false): without a reason");
  });

  it("does not settle a mutation whose earlier answer was lost", async () => {
    const { api, server } = await against(sequence(reset, json({ success: false, message: "no" })));
    expect(await failure(api.updateClient(7, payload))).toMatchObject({ failure: "lost" });
    expect(server.seen).toHaveLength(2);
  });

  it("beside a token is not believed: the create is looked up", async () => {
    const created = wireClient({ token: { value: "wrkaus-new.secret" } });
    const { api, server } = await against(json({ success: false, result: created }));
    expect(await failure(api.createClient(payload))).toMatchObject({ failure: "lost" });
    expect(server.seen).toHaveLength(1);
  });

  it("is none where the word is a client's unknown field, or true", async () => {
    const { api } = await against(json({ success: true, result: wireClient({ success: false }) }));
    expect((await api.updateClient(40947, payload)).id).toBe(40947);
  });
});

describe("a delete", () => {
  it.each([
    ["the word", json({ result: "success" })],
    ["an empty body", text("")],
    ["204", text("", 204)],
    ["404", json({ message: "not found" }, 404)],
  ])("is done on %s", async (_what, step) => {
    const { api, server } = await against(step);
    await expect(api.deleteClient(7)).resolves.toBeUndefined();
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    ["an HTML page", text("<html><title>Log in</title></html>"), "Log in"],
    ["another word", json({ result: "pending" }), 'its result is "pending"'],
    ["an error without success: false", json({ errors: { base: ["is in use"] } }), "base is in use"],
    ["the client", json({ result: wireClient() }), "an object with result"],
    ["null", json(null), "null"],
  ])("is not done on %s: lost, and sent once", async (_what, step, named) => {
    const { api, server } = await against(step);
    const error = await failure(api.deleteClient(7));
    expect(error).toMatchObject({ failure: "lost", status: 200 });
    expect(error.message).toContain(named);
    expect(server.seen).toHaveLength(1);
  });
});

describe("a signal", () => {
  it("gives up what is in flight: a create may have taken effect, a read is aborted", async () => {
    for (const [act, expected] of [
      [(api: OpenApi) => api.createClient(payload), "lost"],
      [(api: OpenApi) => api.readClients(), "aborted"],
    ] as const) {
      const stop = new AbortController();
      const { api } = await against(() => stop.abort(), { signal: stop.signal });
      expect(await failure(act(api))).toMatchObject({ failure: expected });
      expect(await failure(api.createClient(payload))).toMatchObject({ failure: "aborted" });
      expect(api.requests.total).toBe(1);
    }
  });

  it("may be listened to by many requests without a warning", async () => {
    const warnings: Error[] = [];
    const note = (warning: Error): number => warnings.push(warning);
    process.on("warning", note);
    const { api } = await against(client, { signal: new AbortController().signal });
    await Promise.all(Array.from({ length: 30 }, () => api.readClient(40947)));
    await new Promise((resolve) => setImmediate(resolve));
    process.off("warning", note);
    expect(warnings).toEqual([]);
  });

  it("ends a wait between attempts", async () => {
    const stop = new AbortController();
    const limit = json({}, 429, { "retry-after": "600" });
    const { api } = await against(
      async (response, seen) => {
        await limit(response, seen);
        setTimeout(() => stop.abort(), 30);
      },
      { signal: stop.signal },
    );
    expect(await failure(api.readClient(40947))).toMatchObject({ failure: "aborted" });
  });

  it.each(["update", "delete"] as const)(
    "does not call a %s unsent that was answered 429 before: that may have come after its effect",
    async (kind) => {
      const stop = new AbortController();
      const limit = json({}, 429, { "retry-after": "600" });
      const { api } = await against(
        async (response, seen) => {
          await limit(response, seen);
          setTimeout(() => stop.abort(), 30);
        },
        { signal: stop.signal },
      );
      const sent = kind === "update" ? api.updateClient(40947, payload) : api.deleteClient(40947);
      expect(await failure(sent)).toMatchObject({ failure: "status", status: 429 });
    },
  );
});

describe("a 404", () => {
  it("with a page of a proxy says nothing about a client: it is neither gone nor deleted", async () => {
    const page = text("<html><title>No such site</title></html>", 404, { "content-type": "text/html" });
    const { api } = await against(page);
    expect(await failure(api.readClient(40947))).toMatchObject({ status: 404 });
    expect(await failure(api.deleteClient(40947))).toMatchObject({ status: 404 });
  });

  it("with JSON or without a body means that the client is gone", async () => {
    for (const answer of [json({ message: "not found" }, 404), text("", 404)]) {
      const { api } = await against(answer);
      expect(await api.readClient(40947)).toBeNull();
      await api.deleteClient(40947);
    }
  });
});

describe("an issued token", () => {
  it("is shown by no later error, whatever it looks like and in whichever form the server repeats it", async () => {
    const token = "plain words 42";
    const made = json({
      result: wireClient({ token: { value: token, updated_at: "2026-01-01T00:00:00Z" } }),
    });
    const repeated = json(
      { message: `no ${token}, ${btoa(`x:${token}`)}, ${encodeURIComponent(token)}` },
      403,
    );
    const { api } = await against(sequence(made, repeated));
    await api.createClient(payload);
    const { message } = await failure(api.readClient(40947));
    expect(message).toContain("no [secret], ");
    expect(message).not.toContain(btoa(token).slice(3, 12));
    expect(message).not.toContain(encodeURIComponent(token));
  });
});

describe("an answer that is not JSON", () => {
  it("is named once, by its kind, and never by words of keyward's own as if they were the server's", async () => {
    const { api } = await against(
      text("<html><title>Sign in</title></html>", 200, { "content-type": "text/html" }),
    );
    const { message } = await failure(api.deleteClient(40947));
    expect(message).toMatch(/answered 200, but its body titled "Sign in" is not JSON \(text\/html\)$/);
  });
});
