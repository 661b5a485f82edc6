import { afterEach, describe, expect, it } from "vitest";
import { systemClock } from "../../../src/cli/clock.ts";
import type { Activity } from "../../../src/model/activity.ts";
import { KnownSecrets } from "../../../src/model/token/known-secrets.ts";
import { Secret } from "../../../src/model/token/secret.ts";
import { type ActivityLog, openActivityLog } from "../../../src/workato/activity/open-log.ts";
import { type ApiServer, serve, type Step } from "../../support/api-server.ts";

const opened: ApiServer[] = [];
afterEach(async () => {
  for (const server of opened.splice(0)) await server.close();
});

async function open(
  step: Step,
  { timeoutMs = 5000, stop = new AbortController().signal } = {},
): Promise<{ log: ActivityLog; server: ApiServer }> {
  const server = await serve(step);
  opened.push(server);
  const log = openActivityLog({
    host: server.host,
    token: new Secret("log-token"),
    clock: systemClock,
    timeoutMs,
    userAgent: "keyward/test",
    proxy: { httpProxy: null, httpsProxy: null, noProxy: null },
    stop,
    secrets: new KnownSecrets(),
    onWait: () => {},
  });
  return { log, server };
}

const never = (): boolean => false;
const question = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 0, 2), enough: never };

/** A flat log of an own shape, of `count` entries about client 7, each a second older than the one before it. */
function flatLog(count: number, step = -1): Step {
  return (response, { url }) => {
    const query = new URL(url, "http://loopback").searchParams;
    const start = Number(query.get("page[after]") ?? 0);
    const rows = Array.from({ length: Math.min(100, count - start) }, (_, index) => ({
      id: start + index + 1,
      created_at: new Date(Date.UTC(2026, 0, 1, 12) + step * 1000 * (start + index)).toISOString(),
      action: "changed",
      user_name: "log-token",
      resource_id: "7",
      remote_ip: "2001:db8::7",
    }));
    response.end(JSON.stringify({ items: rows }));
  };
}

describe("the activity audit log", () => {
  it("is read page by page after the last entry, for API clients and the given time only", async () => {
    const { log, server } = await open(flatLog(250));
    const { entries, complete, unreadable } = await log.read(question);
    expect([entries.length, complete, unreadable]).toEqual([250, true, 0]);
    expect(entries[0]).toMatchObject({ event: "changed", from: "2001:db8::7", client: { id: 7 } });
    const queries = server.seen.map(({ url }) => [...new URL(url, server.host).searchParams]);
    const common = [
      ["include_resource_types[]", "ApiClient"],
      ["from", "2026-01-01T00:00:00.000Z"],
      ["to", "2026-01-02T00:00:00.000Z"],
      ["page[size]", "100"],
    ];
    expect(queries).toEqual([
      common,
      [...common, ["page[after]", "100"]],
      [...common, ["page[after]", "200"]],
    ]);
    expect(server.seen.every(({ method }) => method === "GET")).toBe(true);
  });

  it("never repeats the token that it was read with", async () => {
    const { log } = await open(flatLog(1));
    expect(JSON.stringify(await log.read(question))).not.toContain("log-token");
  });

  it("is read no further once enough is known, if the latest entries come first", async () => {
    const enough = (entries: readonly Activity[]): boolean => entries.length > 0;
    const latestFirst = await open(flatLog(2500));
    expect(await latestFirst.log.read({ ...question, enough })).toMatchObject({ complete: true });
    expect(latestFirst.server.seen).toHaveLength(1);
    const latestLast = await open(flatLog(250, 1));
    expect((await latestLast.log.read({ ...question, enough })).entries).toHaveLength(250);
  });

  it("is read for ten pages at most, and says that it goes on", async () => {
    const { log, server } = await open(flatLog(5000));
    expect(await log.read(question)).toMatchObject({ complete: false });
    expect(server.seen).toHaveLength(10);
  });

  it("ends at a page that repeats an earlier one, and does not count as read to its end", async () => {
    const { log, server } = await open((response, seen) =>
      flatLog(200)(response, { ...seen, url: seen.url.replace(/&page%5Bafter.*/, "") }),
    );
    const { entries, complete } = await log.read(question);
    expect([entries.length, complete, server.seen.length]).toEqual([100, false, 2]);
  });

  it("ends at a full page after which nothing can be asked for, and does not count as read to its end", async () => {
    const { log, server } = await open((response) => {
      const rows = Array.from({ length: 100 }, () => ({
        id: "a&b",
        created_at: "2026-01-01",
        resource_id: 7,
      }));
      response.end(JSON.stringify(rows));
    });
    const { entries, complete } = await log.read(question);
    expect([entries.length, complete, server.seen.length]).toEqual([100, false, 1]);
  });

  it.each([
    [403, '{"message":"Forbidden"}', "answered 403: Forbidden"],
    [404, "", "answered 404"],
    [400, '{"message":"Invalid parameter"}', "answered 400: Invalid parameter"],
    [200, '{"data":{}}', "its body is not a list of entries in data"],
    [200, "<title>Sign in</title>", 'titled "Sign in" is not JSON'],
  ])("that answers %i %s is an error after one request", async (status, body, words) => {
    const { log, server } = await open((response) => {
      response.statusCode = status;
      response.end(body);
    });
    await expect(log.read(question)).rejects.toThrow(words);
    await expect(log.probe()).rejects.toThrow(words);
    expect(server.seen).toHaveLength(2);
  });

  it("that does not answer is waited for no longer than one request may take", async () => {
    const { log } = await open(() => {}, { timeoutMs: 150 });
    await expect(log.read(question)).rejects.toThrow(
      /^could not read the activity audit log: http:\S+ did not answer within the 150 ms that --timeout allows$/,
    );
  });

  it("that asks for a longer wait than is allowed is left at once, and the error says so", async () => {
    const { log, server } = await open((response) => {
      response.writeHead(429, { "retry-after": "600" });
      response.end();
    });
    await expect(log.read(question)).rejects.toMatchObject({
      message: expect.stringMatching(
        /answered 429.*, and the wait of 600 s before the next request is longer than the 5 s that --timeout allows$/,
      ),
      remedy: "try again in 600 s, or allow more time with --timeout",
    });
    expect(server.seen).toHaveLength(1);
  });

  it("is left at once when the run is stopped", async () => {
    const stop = new AbortController();
    const { log } = await open(() => stop.abort(), { stop: stop.signal });
    await expect(log.read(question)).rejects.toMatchObject({ failure: "aborted" });
  });
});
