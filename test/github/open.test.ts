import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GithubApi, GithubRequest } from "../../src/github/api.ts";
import { GithubError } from "../../src/github/error.ts";
import { type GithubOptions, openGithub } from "../../src/github/open.ts";
import type { Wait } from "../../src/model/wait.ts";
import { Secret } from "../../src/model/token/secret.ts";
import { type ApiServer, hang, json, reset, serve, type Step, text } from "../support/api-server.ts";
import {
  done,
  githubToken,
  type GithubStandIn,
  paged,
  primaryLimit,
  refusal,
  secondaryLimit,
  serveGithub,
} from "../support/github-server.ts";
import { startProxy } from "../support/proxy.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const read: GithubRequest = { method: "GET", path: "/repos/acme/app", doing: "look at acme/app" };
const write: GithubRequest = { ...read, method: "PUT", body: { a: 1 }, doing: "change acme/app" };
const create: GithubRequest = { ...read, method: "POST", body: { a: 1 }, doing: "create in acme/app" };

let github: GithubStandIn;
let other: ApiServer | null = null;
let clock: VirtualClock;
beforeEach(async () => {
  github = await serveGithub("/api/v3");
  for (const method of ["GET", "PUT", "POST"])
    github.route(method, "/repos/acme/app", () => json({ name: "app" }));
  clock = new VirtualClock();
});
afterEach(async () => {
  await github.close();
  await other?.close();
  other = null;
});

function open(overrides: Partial<GithubOptions> = {}): GithubApi {
  return openGithub({
    apiUrl: `${github.apiUrl}/`,
    token: new Secret(githubToken),
    clock: { now: () => clock.now(), monotonic: () => clock.monotonic(), sleep },
    timeoutMs: 60_000,
    userAgent: "keyward/test",
    proxy: { httpProxy: null, httpsProxy: null, noProxy: null },
    ...overrides,
  });
}

/** Leaps over every wait but the bound of a request. */
async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  if (signal !== undefined) return new Promise(() => {});
  waits.push(ms);
  clock.at(ms, () => {});
  await clock.run(clock.sleep(ms));
}
const waits: number[] = [];
beforeEach(() => void waits.splice(0));

async function failed(work: Promise<unknown>): Promise<GithubError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof GithubError)) throw new Error(`no GithubError: ${String(error)}`);
  expect(inspect(error, { depth: 9 })).not.toContain(githubToken);
  return error;
}

const next = (...steps: readonly Step[]): void => void github.faults.push(...steps.map((step) => () => step));

describe("a request to GitHub", () => {
  it("is signed, names the version, and stands below an Enterprise server's path", async () => {
    const api = open();
    expect(await api.send({ ...read, query: { per_page: 5, ref: "a b" } })).toEqual({
      status: 200,
      json: { name: "app" },
    });
    expect(github.seen[0]?.url).toBe("/api/v3/repos/acme/app?per_page=5&ref=a+b");
    expect(github.seen[0]?.headers).toMatchObject({
      authorization: `Bearer ${githubToken}`,
      accept: "application/vnd.github+json",
      "x-github-api-version": "2022-11-28",
      "user-agent": "keyward/test",
    });
    expect(api.requests).toBe(1);
  });

  it("takes an empty answer, and an error status that is an answer here", async () => {
    next(done, refusal(404, "Not Found"));
    const api = open();
    expect(await api.send(write)).toEqual({ status: 204, json: null });
    expect(await api.send({ ...read, also: [404] })).toMatchObject({ status: 404 });
  });

  it.each([
    ["https://user:pass@ghe.invalid", "more than a host and a path"],
    ["ghe.invalid", "not an http or https URL"],
    ["ftp://ghe.invalid", "not an http or https URL"],
    ["http://ghe.invalid", "plain http"],
    ["https://ghe.invalid/?token=x", "more than a host"],
  ])("is refused towards %s", (apiUrl, words) => {
    expect(() => open({ apiUrl })).toThrow(words);
  });
});

describe("an error of GitHub", () => {
  it.each<[string, Step, number, string, string]>([
    [
      "a bad token",
      refusal(401, "Bad credentials"),
      401,
      "answered 401 (Bad credentials)",
      "neither expired",
    ],
    [
      "a lacking permission",
      refusal(403, "Resource not accessible by personal access token", {
        "x-accepted-github-permissions": "secrets=write; organization_secrets=write",
      }),
      403,
      "Resource not accessible",
      "secrets=write, or organization_secrets=write",
    ],
    [
      "single sign-on",
      refusal(403, "Resource protected", { "x-github-sso": "required; url=https://x.invalid" }),
      403,
      "Resource protected",
      "single sign-on",
    ],
    ["nothing there", refusal(404, "Not Found"), 404, "Not Found", "may not see"],
    [
      "bad values",
      json({ message: "Validation Failed", errors: [{ field: "name", code: "invalid" }, "too long"] }, 422),
      422,
      "Validation Failed; name invalid; too long",
      "that GitHub reported",
    ],
    ["a rename", refusal(301, "Moved Permanently"), 301, "Moved Permanently", "new name"],
    ["a page", text("<html>log in</html>"), 200, "not JSON", "no proxy or login page"],
  ])("for %s is told with its remedy", async (_, step, status, words, remedy) => {
    next(step);
    const error = await failed(open().send(read));
    expect(error.message).toContain("could not look at acme/app: 127.0.0.1:");
    expect(error).toMatchObject({ status });
    expect(error.message).toContain(words);
    expect(error.remedy).toContain(remedy);
  });

  it("shows no token that GitHub repeats, no control characters, and not all of a long text", async () => {
    next(refusal(422, `${githubToken} ghs_abcdefghij \u001b[31m wrkaus-secret.1 ${"long ".repeat(200)}`));
    const error = await failed(open().send(write));
    expect(error.serverMessage).toMatch(/^\[secret\] \[secret\] \[31m \[secret\] (long )+.*…$/);
    expect(error.serverMessage.length).toBeLessThanOrEqual(300);
  });
});

describe("a connection that breaks", () => {
  it.each<[string, GithubRequest]>([
    ["a read", read],
    ["an idempotent write", write],
  ])("and a 5xx are tried again for %s", async (_, request) => {
    next(reset, refusal(502, "Server Error"), reset);
    const api = open();
    expect(await api.send(request)).toMatchObject({ status: 200 });
    expect(api.requests).toBe(4);
    expect(waits).toEqual([500, 2000, 5000]);
  });

  it("ends in an error after a few tries", async () => {
    next(reset, reset, reset, reset);
    const error = await failed(open().send(read));
    expect(error).toMatchObject({ status: null });
    expect(error.message).toMatch(/the connection to 127\.0\.0\.1:\d+ was interrupted/);
    expect(error.remedy).toContain("HTTPS_PROXY");
  });

  it.each<[string, Step]>([
    ["broke", reset],
    ["met a 5xx", refusal(503, "Unavailable")],
    ["met a 408", refusal(408, "Timeout")],
  ])("leaves a create alone that %s: it may have happened", async (_, step) => {
    next(step);
    await failed(open().send(create));
    expect(github.seen).toHaveLength(1);
  });

  it("tries a create again of which nothing was sent", async () => {
    const { host } = await closedServer();
    const api = open({ apiUrl: host });
    const error = await failed(api.send(create));
    expect(error.message).toContain("no connection to");
    expect(api.requests).toBe(4);
  });

  it("is not tried again where a proxy wants a password: the next attempt would end in the same way", async () => {
    const proxy = await startProxy("http://127.0.0.1:1", 407);
    const proxies = { httpProxy: null, httpsProxy: proxy.uri, noProxy: null };
    const api = open({ apiUrl: "https://ghe.invalid", proxy: proxies });
    const error = await failed(api.send(read));
    proxy.close();
    expect(error.message).toContain("the proxy answered 407 for ghe.invalid");
    expect(error.remedy).toContain("HTTPS_PROXY");
    expect(api.requests).toBe(1);
  });

  it("ends when no answer comes in time", async () => {
    next(hang, hang, hang, hang);
    const clockOfMachine = {
      now: () => Date.now(),
      monotonic: () => Date.now(),
      sleep: (ms: number, signal?: AbortSignal) =>
        signal === undefined ? Promise.resolve() : new Promise<void>((ring) => void setTimeout(ring, ms)),
    };
    const error = await failed(open({ clock: clockOfMachine, timeoutMs: 50 }).send(read));
    expect(error.message).toContain("did not answer within 0.05 s");
  });
});

async function closedServer(): Promise<ApiServer> {
  const server = await serve(text(""));
  await server.close();
  return server;
}

describe("a rate limit", () => {
  it.each<[string, Step, number]>([
    ["primary limit", primaryLimit(120), 121_000],
    ["primary limit as 429", primaryLimit(7, 429), 8000],
    ["secondary limit with Retry-After", secondaryLimit(42), 42_000],
    ["secondary limit as 429", secondaryLimit(3, 429), 3000],
    ["secondary limit that names no time", secondaryLimit(null), 60_000],
    [
      "secondary limit with a date in Retry-After",
      refusal(403, "slow down", {
        date: "Mon, 05 Jan 2026 10:00:00 GMT",
        "retry-after": "Mon, 05 Jan 2026 10:00:09 GMT",
      }),
      9000,
    ],
  ])("the %s is waited for, then the same request goes out again", async (_, step, wait) => {
    next(step);
    const api = open();
    expect(await api.send(create)).toMatchObject({ status: 200 });
    expect(waits).toEqual([wait]);
    expect(github.seen.map(({ method, body }) => ({ method, body }))).toEqual([
      { method: "POST", body: { a: 1 } },
      { method: "POST", body: { a: 1 } },
    ]);
  });

  it("makes waits grow where nothing is told", async () => {
    next(...Array.from({ length: 6 }, () => secondaryLimit(null)));
    await open().send(read);
    expect(waits.map((ms) => ms / 60_000)).toEqual([1, 2, 4, 8, 15, 15]);
  });

  it("that holds longer than a quarter of an hour is an error, but not for a patient request", async () => {
    next(primaryLimit(3000));
    const error = await failed(open().send(read));
    expect(error.message).toMatch(/is used up until 2026-06-01T00:50:01Z/);
    expect(waits).toEqual([]);
    next(primaryLimit(3000));
    expect(await open().send({ ...write, patient: true })).toMatchObject({ status: 200 });
    expect(waits).toEqual([3_001_000]);
  });

  it("that asks for a wait without end is asked again after ten minutes, and the wait is announced", async () => {
    next(refusal(403, "slow down", { "retry-after": "9".repeat(400) }));
    const announced: Wait[] = [];
    expect(await open({ onWait: (wait) => announced.push(wait) }).send(read)).toMatchObject({ status: 200 });
    expect(waits).toEqual([600_000]);
    expect(announced).toEqual([
      {
        ms: 600_000,
        purpose: "before the next request",
        why: expect.stringMatching(/^127\.0\.0\.1:\d+ answered 403$/),
        shortened: true,
      },
    ]);
  });

  it("is told from a server that fails, which is left alone as long as its Retry-After says", async () => {
    next(refusal(503, "busy", { "retry-after": "20" }));
    const announced: Wait[] = [];
    await open({ onWait: (wait) => announced.push(wait) }).send(read);
    expect(waits).toEqual([20_000]);
    expect(announced).toMatchObject([{ ms: 20_000, purpose: `to ${read.doing} again`, shortened: false }]);
  });

  it("holds back every other request, and drops none", async () => {
    next(secondaryLimit(30));
    const api = open();
    await Promise.all([api.send(write), api.send(write), api.send(write)]);
    expect(github.seen).toHaveLength(4);
    expect(waits).toEqual([30_000]);
  });

  it("that never ends is given up", async () => {
    next(...Array.from({ length: 40 }, () => secondaryLimit(1)));
    await failed(open().send(read));
    expect(github.seen).toHaveLength(12);
  });

  it("is not what a lacking permission is", async () => {
    next(
      refusal(403, "Resource not accessible", { "x-ratelimit-remaining": "4999", "x-ratelimit-reset": "1" }),
    );
    expect((await failed(open().send(read))).status).toBe(403);
  });
});

describe("a list", () => {
  const rows = Array.from({ length: 25 }, (_, index) => index);
  const list: GithubRequest = { method: "GET", path: "/list", query: { per_page: 10 }, doing: "list" };
  const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

  it("follows the links to the end, or until there is enough", async () => {
    github.route("GET", "/list", (request) => paged(request, rows));
    expect(await open().all(list, items)).toEqual(rows);
    expect(github.requests()).toEqual([
      "GET /list?per_page=10",
      "GET /list?per_page=10&page=2",
      "GET /list?per_page=10&page=3",
    ]);
    expect(await open().all(list, items, (soFar) => soFar.length >= 10)).toHaveLength(10);
    expect(github.seen).toHaveLength(4);
  });

  it.each([
    ["to another host", '<https://evil.invalid/list?page=2>; rel="next"', "another host"],
    ["in a circle", '</api/v3/list?per_page=10>; rel="next"', "link back to earlier ones"],
  ])("is no list where a link leads %s", async (_, link, words) => {
    github.route("GET", "/list", () => json([1], 200, { link }));
    expect((await failed(open().all(list, items))).message).toContain(words);
  });
});

describe("a download", () => {
  const zip: GithubRequest = { method: "GET", path: "/zip", doing: "fetch the artifact" };
  const bytes = Buffer.from([0x50, 0x4b, 0, 255, 254, 10]);
  const file: Step = (response) => void response.writeHead(200).end(bytes);

  async function redirected(step: Step): Promise<ApiServer> {
    const store = await serve(step);
    other = store;
    github.route("GET", "/zip", () => text("", 302, { location: `${store.host}/blob?sig=signed-canary` }));
    return store;
  }

  it("follows the redirect without the token", async () => {
    const store = await redirected(file);
    expect(Buffer.from(await open().download(zip))).toEqual(bytes);
    expect(store.seen[0]?.url).toBe("/blob?sig=signed-canary");
    expect(store.seen[0]?.headers.authorization).toBeUndefined();
  });

  it("takes what comes at once", async () => {
    github.route("GET", "/zip", () => file);
    expect(Buffer.from(await open().download(zip))).toEqual(bytes);
  });

  it("tells a failure without the address that opens it", async () => {
    await redirected(text("<Error>AuthenticationFailed</Error>", 403));
    const error = await failed(open().download(zip));
    expect(error).toMatchObject({ status: 403 });
    expect(inspect(error, { depth: 9 })).not.toContain("signed-canary");
  });

  it("is not fetched over plain http", async () => {
    github.route("GET", "/zip", () => text("", 302, { location: "http://blob.invalid/x" }));
    expect((await failed(open().download(zip))).message).toContain("not to an https address");
  });

  it("that is gone is an error", async () => {
    github.route("GET", "/zip", () => refusal(410, "Artifact has expired"));
    expect((await failed(open().download(zip))).message).toContain("Artifact has expired");
  });
});
