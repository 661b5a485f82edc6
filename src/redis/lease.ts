import { KeywardError } from "../model/errors.ts";
import type { Clock } from "../model/clock.ts";
import { parseJson, textAt } from "../util/json.ts";
import type { RedisClient } from "./client.ts";

/** A lease on a host: one process of all machines changes its workspaces at a time. */
export interface Lease {
  /** Throws `KeywardError` if the lease was lost, so that another process may be changing the host; else extends it. */
  require(): Promise<void>;
  release(): Promise<void>;
}

/** Who holds a lease, as it says itself. */
export interface LeaseHolder {
  readonly process: string;
  /** ISO 8601. */
  readonly since: string;
}

/** What takes a lease. */
export interface LeaseRequest {
  readonly client: RedisClient;
  /** What distinguishes the host in the names of keys. */
  readonly key: string;
  readonly host: string;
  /** A name that no other process has. */
  readonly process: string;
  readonly clock: Clock;
  /** Called once for each holder that is waited for. */
  readonly onWait: (holder: LeaseHolder) => void;
  readonly stop: AbortSignal;
}

/** How long a lease lives without being extended: so long others wait for a process that died, in ms. */
const leaseMs = 15_000;
const extendMs = 5_000;
const recheckMs = 500;
/** The most time that releasing a lease may take. */
const releaseMs = 1_000;

/** KEYS: lease, fence. ARGV: text, lease in ms. Returns {fence, ""}, or {0, the holder's text}. */
const takeScript = `
local holder = redis.call('get', KEYS[1])
if holder and holder ~= ARGV[1] then return {0, holder} end
redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2])
if holder then return {tonumber(redis.call('get', KEYS[2]) or '0'), ''} end
return {redis.call('incr', KEYS[2]), ''}
`;

/**
 * Extends a lease; one that has ended is taken again, unless another process had it since: then the fence has another
 * number. KEYS: lease, fence. ARGV: text, lease in ms, fence. Returns 1, or 0 if it is lost.
 */
const extendScript = `
local holder = redis.call('get', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
if not holder then
  local fence = redis.call('get', KEYS[2])
  if fence and fence ~= ARGV[3] then return 0 end
  redis.call('set', KEYS[2], ARGV[3])
end
redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
`;

/** KEYS: lease. ARGV: text. */
const releaseScript = `if redis.call('get', KEYS[1]) == ARGV[1] then redis.call('del', KEYS[1]) end`;

/** Takes the lease of a host; waits while another process has it. Rejects when `stop` aborts. */
export async function takeLease(request: LeaseRequest): Promise<Lease> {
  const { client, clock, stop, onWait } = request;
  const text = JSON.stringify({ process: request.process, since: new Date(clock.now()).toISOString() });
  for (let announced = ""; ;) {
    stop.throwIfAborted();
    const [fence, holder] = fenceOf(await client.run(takeScript, keysOf(request), [text, leaseMs]));
    if (fence > 0) return held(request, text, fence);
    if (announced !== holder) onWait(holderOf(holder));
    announced = holder;
    await clock.sleep(recheckMs, stop);
  }
}

function held(request: LeaseRequest, text: string, fence: number): Lease {
  const { client, clock, host } = request;
  const keys = keysOf(request);
  const done = new AbortController();
  const extend = (): Promise<unknown> => client.run(extendScript, keys, [text, leaseMs, fence]);
  const keep = async (): Promise<void> => {
    for (;;) {
      await clock.sleep(extendMs, done.signal);
      // What fails here is found by `require`, before anything is sent.
      await extend().catch(() => {});
    }
  };
  keep().catch(() => {});
  return {
    async require() {
      if ((await extend()) === 1) return;
      throw new KeywardError(
        `the lock of ${host} in Redis was lost, and another run of keyward had it since`,
        "wait for the other run, and run the command again",
      );
    },
    async release() {
      done.abort();
      const released = new AbortController();
      const release = client.run(releaseScript, keys.slice(0, 1), [text]).finally(() => released.abort());
      // If Redis is away, the lease ends by itself: nobody waits for that, least of all after a signal.
      await Promise.race([release, clock.sleep(releaseMs, released.signal)]).catch(() => {});
    },
  };
}

function keysOf({ key }: LeaseRequest): readonly string[] {
  return [`keyward:{${key}}:lock`, `keyward:{${key}}:fence`];
}

function fenceOf(answer: unknown): readonly [fence: number, holder: string] {
  const list: readonly unknown[] = Array.isArray(answer) ? answer : [];
  const [fence, holder] = list;
  return [typeof fence === "number" ? fence : 0, typeof holder === "string" ? holder : ""];
}

/** What a lease says of its holder; anybody who reaches Redis may have written it. */
function holderOf(text: string): LeaseHolder {
  const parsed = parseJson(text);
  const word = (key: string): string => (textAt(parsed, key) ?? "").replaceAll(/[^\w:.-]/g, "").slice(0, 100);
  return { process: word("process") || "an unknown process", since: word("since") || "an unknown time" };
}
