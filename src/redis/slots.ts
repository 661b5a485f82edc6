import { KeywardError } from "../model/errors.ts";
import type { Rate } from "../model/clock.ts";
import type { Slot, SlotStore, TakenSlot } from "../workato/limiter/slot-store.ts";
import type { RedisClient } from "./client.ts";

/** One window in Redis, as a process sees it. */
export interface SlotOptions {
  readonly client: RedisClient;
  /** The name of the quota: whoever uses the same name shares it. */
  readonly quota: string;
  /** A name that no other process has. */
  readonly process: string;
  readonly rate: Rate;
  /** The most milliseconds that a request may take: so long after its slot was taken, it can still arrive. */
  readonly timeoutMs: number;
}

/** A margin for clocks of two machines that differ in speed, in ms. */
const marginMs = 2;

/**
 * Takes a slot. A slot in `flight` comes back one window after its request can have arrived at the latest, which is for
 * processes that died; a settled one (`returns`) one window after its answer. All times are Redis's own.
 * KEYS: flight, returns, pause, memory. ARGV: the slot, limit, hold (timeout and window) in ms, window in ms, what this
 * process knows of the memory, whether Redis was started within the last hold. Returns {ms to wait, memory, why}.
 */
const takeScript = `
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local limit, hold, window = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local memory = redis.call('get', KEYS[4])
local lost = false
if not memory then
  -- Either nobody has used this quota for a while, or Redis has lost what it knew: then slots are still in use.
  lost = ARGV[5] ~= '' or ARGV[6] == '1'
  memory = ARGV[1]
  redis.call('set', KEYS[4], memory)
elseif ARGV[5] ~= '' and ARGV[5] ~= memory then
  lost = redis.call('exists', KEYS[3]) == 0
end
if lost then redis.call('set', KEYS[3], 'lost ' .. (now + hold), 'PX', hold) end
for i = 1, 4 do redis.call('pexpire', KEYS[i], 4 * hold) end
redis.call('zremrangebyscore', KEYS[1], '-inf', now)
redis.call('zremrangebyscore', KEYS[2], '-inf', now)
if redis.call('zscore', KEYS[1], ARGV[1]) then return {0, memory, ''} end
local pause = redis.call('get', KEYS[3])
if pause then
  local untilMs = tonumber(string.match(pause, '%d+'))
  if now < untilMs then return {untilMs - now, memory, string.match(pause, '%a+')} end
  if now < untilMs + window and string.sub(pause, 1, 4) ~= 'lost' then limit = math.max(1, math.floor(limit / 2)) end
end
if redis.call('zcard', KEYS[1]) + redis.call('zcard', KEYS[2]) < limit then
  redis.call('zadd', KEYS[1], now + hold, ARGV[1])
  return {0, memory, ''}
end
-- A slot in flight comes back a window after its answer: not before a window from now.
local first = redis.call('zrange', KEYS[2], 0, 0, 'withscores')
local back = first[2] and tonumber(first[2]) or now + window
return {math.max(1, math.min(back - now, window)), memory, 'full'}
`;

/** KEYS: flight, returns. ARGV: the slot, window with margin in ms. */
const settleScript = `
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('zrem', KEYS[1], ARGV[1])
redis.call('zadd', KEYS[2], now + tonumber(ARGV[2]), ARGV[1])
`;

/** KEYS: flight. ARGV: the slot. */
const giveBackScript = `redis.call('zrem', KEYS[1], ARGV[1])`;

/** Extends a pause, never shortens it. KEYS: pause. ARGV: ms, window in ms. */
const pauseScript = `
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local untilMs = now + tonumber(ARGV[1])
local pause = redis.call('get', KEYS[1])
if pause and tonumber(string.match(pause, '%d+')) >= untilMs then return end
redis.call('set', KEYS[1], 'asked ' .. untilMs, 'PX', untilMs - now + tonumber(ARGV[2]))
`;

/** Keeps the slots of a quota in Redis. */
export class RedisSlots implements SlotStore {
  readonly #options: SlotOptions;
  /** What Redis remembers this quota by: another answer than before means that it has forgotten. */
  #memory = "";
  #count = 0;
  #started: Promise<boolean> | null = null;

  constructor(options: SlotOptions) {
    this.#options = options;
  }

  async take(): Promise<TakenSlot> {
    const { client, process, rate } = this.#options;
    const slot = `${process}:${++this.#count}`;
    const isYoung = await this.#startedLately();
    const keys = ["flight", "returns", "pause", "memory"].map((name) => this.#key(name));
    const args = [slot, rate.limit, this.#holdMs, rate.windowMs, this.#memory, isYoung ? "1" : "0"];
    const [ms, memory, why] = answerOf(await client.run(takeScript, keys, args));
    this.#memory = memory;
    return ms > 0 ? { kind: "wait", ms, why: reasons[why] } : { kind: "taken", slot: this.#slot(slot) };
  }

  async pause(ms: number): Promise<void> {
    const { client, rate } = this.#options;
    await client.run(pauseScript, [this.#key("pause")], [Math.ceil(ms), rate.windowMs]);
  }

  #slot(slot: string): Slot {
    const { client, rate } = this.#options;
    const settled = [this.#key("flight"), this.#key("returns")];
    const back = Math.ceil(rate.windowMs + Math.max(marginMs, rate.windowMs / 2000));
    return {
      async settle() {
        await client.run(settleScript, settled, [slot, back]);
      },
      async giveBack() {
        await client.run(giveBackScript, settled.slice(0, 1), [slot]);
      },
    };
  }

  get #holdMs(): number {
    return this.#options.rate.windowMs + this.#options.timeoutMs;
  }

  /** All keys of a quota are in one hash slot of a cluster. */
  #key(name: string): string {
    return `keyward:{${this.#options.quota}}:${name}`;
  }

  #startedLately(): Promise<boolean> {
    this.#started ??= this.#options.client.uptime().then((seconds) => (seconds - 1) * 1000 < this.#holdMs);
    return this.#started;
  }
}

/** The reasons of a wait, by the words of the scripts. */
const reasons = { "": "full", full: "full", asked: "paused", lost: "forgotten" } as const;

function isReason(text: unknown): text is keyof typeof reasons {
  return typeof text === "string" && Object.hasOwn(reasons, text);
}

function answerOf(answer: unknown): readonly [ms: number, memory: string, why: keyof typeof reasons] {
  const list: readonly unknown[] = Array.isArray(answer) ? answer : [];
  const [ms, memory, why] = list;
  if (typeof ms === "number" && typeof memory === "string" && isReason(why)) return [ms, memory, why];
  throw new KeywardError(
    "Redis gave an answer that a script of keyward does not give",
    "check what serves that address",
  );
}
