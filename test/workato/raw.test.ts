import { describe, expect, it, onTestFinished } from "vitest";
import { Secret } from "../../src/model/token/secret.ts";
import { createLimiter } from "../../src/workato/limiter/sliding-window.ts";
import { isRefusal, openRawApi, type RawApi, type RawRequest } from "../../src/workato/raw.ts";
import { fastClock, json, reset, sequence, serve, type Step, text } from "../support/api-server.ts";

const read: RawRequest = {
  kind: "read",
  method: "GET",
  path: "/api/x",
  doing: "read x",
  permissionRemedy: "grant `X`",
};
const create: RawRequest = { ...read, kind: "create", method: "POST", body: { a: 1 }, doing: "create x" };

async function opened(step: Step): Promise<{ api: RawApi; tokens: string[]; seen: () => number }> {
  const server = await serve(step);
  onTestFinished(() => server.close());
  const clock = fastClock(100);
  const tokens: string[] = [];
  const api = openRawApi({
    host: server.host,
    token: new Secret("own-token"),
    limiter: createLimiter({ limit: 1000, windowMs: 1000 }, clock),
    clock,
    timeoutMs: 1_000_000,
    userAgent: "keyward/test",
    proxy: { httpProxy: null, httpsProxy: null, noProxy: null },
    onToken: (token) => tokens.push(token),
  });
  onTestFinished(() => api.close());
  return { api, tokens, seen: () => server.seen.length };
}

describe("a raw answer", () => {
  it.each([
    [200, true],
    [404, false],
    [422, false],
    [302, false],
  ])("of %i comes as it is", async (status, isSuccess) => {
    const { api } = await opened(json({ message: "words" }, status, { "x-request-id": "r1" }));
    const answer = await api.send(read);
    expect([answer.status, answer.body, answer.html]).toEqual([status, { message: "words" }, false]);
    expect([answer.header("x-request-id"), answer.header("x-other")]).toEqual(["r1", null]);
    expect(isRefusal(answer)).toBe(!isSuccess);
    expect(answer.error().message).toContain(`answered ${status}: words`);
  });

  it("tells an empty body, a page and other text apart", async () => {
    const page = "<!doctype html><title>Sign in</title>";
    const { api } = await opened(sequence(text(""), text(page), text("plain")));
    const bodies = [await api.send(read), await api.send(read), await api.send(read)];
    expect(bodies.map(({ body, html }) => [body, html])).toEqual([
      [null, false],
      [undefined, true],
      [undefined, false],
    ]);
  });

  it("that says success: false is a refusal, with the server's words", async () => {
    const { api } = await opened(json({ success: false, errors: { name: ["is taken"] } }));
    const answer = await api.send(create);
    expect(isRefusal(answer)).toBe(true);
    expect(answer.error().message).toContain("name is taken");
  });

  it("holds no token: it is handed over to be masked, and replaced wherever it stands", async () => {
    const token = "wrkaus-0123456789";
    const client = { id: 1, name: `x ${token}`, token: { value: token, updated_at: "now" } };
    const { api, tokens } = await opened(json({ result: client }));
    const { body } = await api.send(create);
    expect(tokens).toEqual([token]);
    expect(JSON.stringify(body)).not.toContain(token);
    expect(body).toMatchObject({ result: { id: 1, token: { updated_at: "now" } } });
  });
});

describe("a raw request", () => {
  it("is sent again where its kind allows, and counted each time", async () => {
    const { api, seen } = await opened(sequence(json({}, 503), reset, json({ ok: true })));
    expect((await api.send(read)).body).toEqual({ ok: true });
    expect([api.requests, seen()]).toEqual([3, 3]);
  });

  it("that creates is never sent again once it may have taken effect", async () => {
    const { api, seen } = await opened(reset);
    await expect(api.send(create)).rejects.toMatchObject({ failure: "lost" });
    expect(seen()).toBe(1);
  });

  it.each([
    ["seconds", { "retry-after": "1" }],
    ["date", { "retry-after": "Thu, 01 Jan 2026 00:00:00 GMT" }],
    ["missing", {}],
  ])("remembers the form of Retry-After: %s", async (form, headers) => {
    const { api } = await opened(sequence(json({}, 429, headers), json({})));
    expect(api.rateLimited).toBeNull();
    await api.send(read);
    expect(api.rateLimited).toBe(form);
  });
});
