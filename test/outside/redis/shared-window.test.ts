import { afterEach, describe, expect, it } from "vitest";
import { KnownSecrets } from "../../../src/model/token/known-secrets.ts";
import { connectRedis, type RedisClient } from "../../../src/redis/client.ts";
import { RedisSlots } from "../../../src/redis/slots.ts";
import type { Wait } from "../../../src/model/wait.ts";
import type { Limiter } from "../../../src/workato/limiter/limiter.ts";
import { createSharedLimiter } from "../../../src/workato/limiter/shared-window.ts";
import { createLimiter } from "../../../src/workato/limiter/sliding-window.ts";
import { fastClock } from "../../support/api-server.ts";
import { type RedisServer, startRedis } from "../../support/redis-server.ts";

const rate = { limit: 20, windowMs: 500 };
const timeoutMs = 300;

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function redis(): Promise<RedisServer> {
  const server = await startRedis();
  // A server that has just been started may have lost what it knew.
  open.push(server);
  return server;
}

async function client(server: RedisServer, patienceMs = 15_000): Promise<RedisClient> {
  const variable = "KEYWARD_REDIS_URL";
  const connected = await connectRedis({
    variable,
    env: { [variable]: server.url },
    secrets: new KnownSecrets(),
    patienceMs,
  });
  open.push(connected);
  return connected;
}

/** A limiter as one process has it; `uptime` says that Redis was started long ago. */
async function limiter(
  server: RedisServer,
  process: string,
  {
    ownShare = null,
    uptime = true,
    patienceMs = 15_000,
  }: { ownShare?: Limiter | null; uptime?: boolean; patienceMs?: number } = {},
): Promise<{ limiter: Limiter; told: string[] }> {
  const connected = await client(server, patienceMs);
  const aged = uptime ? { ...connected, uptime: () => Promise.resolve(86_400) } : connected;
  const told: string[] = [];
  const store = new RedisSlots({ client: aged, quota: "q", process, rate, timeoutMs });
  const onOwnShare = ({ message }: Error): unknown => told.push(message);
  return { limiter: createSharedLimiter({ rate, clock: fastClock(), store, ownShare, onOwnShare }), told };
}

/** Sends requests through limiters in turn; gives when each arrived. */
async function arrivals(
  limiters: readonly Limiter[],
  count: number,
  answerMs = 5,
): Promise<readonly number[]> {
  const times: number[] = [];
  const job = async (): Promise<void> => {
    times.push(performance.now());
    await new Promise((resolve) => setTimeout(resolve, answerMs));
  };
  const one = async (n: number): Promise<void> => limiters[n % limiters.length]?.schedule(job);
  await Promise.all(Array.from({ length: count }, (_, n) => one(n)));
  return times.sort((a, b) => a - b);
}

function busiest(times: readonly number[], windowMs: number): number {
  return Math.max(
    ...times.map((start) => times.filter((at) => at >= start && at <= start + windowMs).length),
  );
}

describe("a rate limit that is shared through Redis", () => {
  it("holds over all processes, and lets none wait longer than it must", async () => {
    const server = await redis();
    const four = await Promise.all(["a", "b", "c", "d"].map((name) => limiter(server, name)));
    const times = await arrivals(
      four.map((one) => one.limiter),
      100,
    );
    expect(times).toHaveLength(100);
    expect(busiest(times, rate.windowMs)).toBeLessThanOrEqual(rate.limit);
  });

  it("holds the requests of every process while one was answered with 429, and then halves the rate", async () => {
    const server = await redis();
    const [one, other] = [await limiter(server, "a"), await limiter(server, "b")];
    expect(one.limiter.pause(400)).toBeGreaterThan(399);
    await arrivals([one.limiter], 1);
    const since = performance.now();
    const times = await arrivals([other.limiter], 12);
    const [first = 0, ninth, tenth] = [times[0], times[8], times[9]];
    expect(first).toBeGreaterThanOrEqual(since);
    // The first process used one of the ten.
    expect(ninth).toBeLessThan(first + rate.windowMs / 2);
    expect(tenth).toBeGreaterThan(first + rate.windowMs / 2);
  });

  it("gets the slots of a process that died back, one window after its requests can have arrived", async () => {
    const server = await redis();
    const store = new RedisSlots({
      client: { ...(await client(server)), uptime: () => Promise.resolve(86_400) },
      quota: "q",
      process: "dead",
      rate,
      timeoutMs,
    });
    const from = performance.now();
    for (let taken = 0; taken < rate.limit; taken += 1) await store.take();
    const { limiter: living } = await limiter(server, "living");
    const [first = 0] = await arrivals([living], 1);
    expect(first - from).toBeGreaterThanOrEqual(rate.windowMs + timeoutMs - 1);
  });

  it("waits for a whole window after Redis lost what it knew", async () => {
    const server = await redis();
    const { limiter: one } = await limiter(server, "a");
    const before = await arrivals([one], rate.limit);
    await server.restart(50);
    const after = await arrivals([one], rate.limit);
    expect(busiest([...before, ...after], rate.windowMs)).toBeLessThanOrEqual(rate.limit);
  });

  it("waits also in a process that starts right after Redis did", async () => {
    const server = await redis();
    const { limiter: fresh } = await limiter(server, "fresh", { uptime: false });
    const from = performance.now();
    const [first = 0] = await arrivals([fresh], 1);
    expect(first - from).toBeGreaterThanOrEqual(rate.windowMs + timeoutMs - 5);
  });

  it("announces that wait, and the one after Redis was emptied, with the reason", async () => {
    const server = await redis();
    const { limiter: fresh } = await limiter(server, "fresh", { uptime: false });
    const said: Wait[] = [];
    const send = (one: Limiter): Promise<void> =>
      one.schedule(
        () => Promise.resolve(),
        undefined,
        undefined,
        (wait) => said.push(wait),
      );
    await Promise.all([send(fresh), send(fresh)]);
    await (await client(server)).run("redis.call('flushall')", [], []);
    await send(fresh);
    const why = expect.stringContaining("Redis was started or emptied a moment ago");
    expect(said).toEqual([
      { ms: expect.any(Number), purpose: "before the first request", why, shortened: false },
      { ms: expect.any(Number), purpose: "before the next request", why, shortened: false },
    ]);
    for (const { ms } of said) expect(ms).toBeGreaterThan(rate.windowMs + timeoutMs - 50);
  });

  it("announces a wait for what other processes spent, and for the 429 that one of them got", async () => {
    const server = await redis();
    const connected = { ...(await client(server)), uptime: () => Promise.resolve(86_400) };
    const slow = { limit: 1, windowMs: 60_000 };
    const storeOf = (quota: string, process: string): RedisSlots =>
      new RedisSlots({ client: connected, quota, process, rate: slow, timeoutMs });
    /** What a process says that waits for a slot of a quota; it does not wait for the end. */
    const saidOf = async (quota: string): Promise<Wait> => {
      const options = { rate: slow, clock: fastClock(), store: storeOf(quota, "late"), ownShare: null };
      const late = createSharedLimiter({ ...options, onOwnShare: () => undefined });
      const stop = new AbortController();
      return new Promise((resolve) => {
        const onWait = (wait: Wait): void => {
          resolve(wait);
          stop.abort();
        };
        late.schedule(() => Promise.resolve(), stop.signal, undefined, onWait).catch(() => undefined);
      });
    };
    await storeOf("spent", "busy").take();
    await storeOf("asked", "busy").pause(90_000);
    expect((await saidOf("spent")).why).toBe(
      "other processes, or earlier runs, used all that the limit of 1/60s allows",
    );
    expect((await saidOf("asked")).why).toBe("Workato answered another process with 429");
  });

  it("gives a slot back that was taken by a process that was held before it could send", async () => {
    const server = await redis();
    const store = new RedisSlots({
      client: { ...(await client(server)), uptime: () => Promise.resolve(86_400) },
      quota: "q",
      process: "a",
      rate,
      timeoutMs,
    });
    let late = true;
    const clock = fastClock();
    let shift = 0;
    const shared = createSharedLimiter({
      rate,
      clock: { ...clock, monotonic: () => clock.monotonic() + shift },
      store: {
        take: async () => {
          const taken = await store.take();
          if (late) shift = 5000;
          late = false;
          return taken;
        },
        pause: (ms) => store.pause(ms),
      },
      ownShare: null,
      onOwnShare: () => undefined,
    });
    const others = await limiter(server, "b");
    await shared.schedule(() => Promise.resolve());
    // 19 are left: one was given back, and one was used.
    const from = performance.now();
    const times = await arrivals([others.limiter], rate.limit - 1);
    expect((times.at(-1) ?? 0) - from).toBeLessThan(rate.windowMs);
  });

  it("uses the own share once Redis is away, and says so once", async () => {
    const server = await redis();
    const share = createLimiter({ limit: 2, windowMs: 200 }, fastClock());
    const { limiter: one, told } = await limiter(server, "a", { ownShare: share, patienceMs: 200 });
    await arrivals([one], 1);
    await server.close();
    const times = await arrivals([one], 5);
    expect(busiest(times, 200)).toBeLessThanOrEqual(2);
    expect(told).toEqual([expect.stringMatching(/^Redis at 127\.0\.0\.1:\d+, which keeps/)]);
  });

  it("without an own share sends nothing once Redis is away", async () => {
    const server = await redis();
    const { limiter: one } = await limiter(server, "a", { patienceMs: 200 });
    await arrivals([one], 1);
    await server.close();
    let sent = false;
    const asked = one.schedule(() => Promise.resolve((sent = true)));
    await expect(asked).rejects.toMatchObject({
      failure: "redis",
      remedy: expect.stringContaining("KEYWARD_REDIS_URL"),
    });
    expect(sent).toBe(false);
  });
});

describe("a connection to a Redis that is away", () => {
  const patienceMs = 400;
  const ask = (connected: RedisClient): Promise<unknown> => connected.run("return 1", [], []);

  it("waits for it once, and then fails at once until it is back", async () => {
    const server = await redis();
    const connected = await client(server, patienceMs);
    await server.close();
    const from = performance.now();
    for (let asked = 0; asked < 20; asked++) await expect(ask(connected)).rejects.toThrow(/ECONNREFUSED/);
    expect(performance.now() - from).toBeLessThan(10 * patienceMs);
    await server.restart(0);
    await expect.poll(() => ask(connected).catch(() => 0), { timeout: 10_000 }).toBe(1);
  });

  it("waits once also for one that is connected and does not answer", async () => {
    const server = await redis();
    const connected = await client(server, patienceMs);
    server.freeze();
    const from = performance.now();
    for (let asked = 0; asked < 20; asked++)
      await expect(ask(connected)).rejects.toThrow(/could not be used: Command timed out/);
    expect(performance.now() - from).toBeLessThan(10 * patienceMs);
  });
});

describe("a connection to Redis", () => {
  const secrets = new KnownSecrets();
  const variable = "KEYWARD_REDIS_URL";

  it.each([
    ["", "KEYWARD_REDIS_URL, which holds the URL of Redis, is not set"],
    ["localhost:6379", "KEYWARD_REDIS_URL does not hold the URL of a Redis server"],
    ["https://redis.invalid", "KEYWARD_REDIS_URL does not hold the URL of a Redis server"],
  ])("is refused for the URL %j", async (url, message) => {
    await expect(connectRedis({ variable, env: { [variable]: url }, secrets })).rejects.toThrow(message);
  });

  it("that fails says which server could not be reached, and never the password", async () => {
    const env = { [variable]: "redis://:very-secret-word@127.0.0.1:1" };
    const failed = connectRedis({ variable, env, secrets });
    await expect(failed).rejects.toThrow(
      /^Redis at 127\.0\.0\.1:1, which keeps the shared rate limit, could not be used: /,
    );
    await expect(failed).rejects.not.toThrow(/very-secret-word/);
  });

  it("that is refused for a wrong password says so", async () => {
    const server = await startRedis("right");
    open.push(server);
    const env = { [variable]: server.url.replace("right", "wrong") };
    await expect(connectRedis({ variable, env, secrets })).rejects.toThrow(
      /WRONGPASS|invalid username-password/,
    );
  });
});
