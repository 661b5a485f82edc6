import type { Redis } from "./ioredis.ts";
import { KeywardError } from "../model/errors.ts";
import type { KnownSecrets } from "../model/token/known-secrets.ts";

/** A connection to Redis. */
export interface RedisClient {
  /** Runs a script with keys of one hash slot; throws `KeywardError` if Redis cannot be reached or refuses it. */
  run(script: string, keys: readonly string[], args: readonly (string | number)[]): Promise<unknown>;
  /** How many seconds ago Redis was started. */
  uptime(): Promise<number>;
  close(): void;
}

/** How to reach Redis. */
export interface RedisOptions {
  /** The variable that holds the URL: `redis://` or, with TLS, `rediss://`, with the user and password in it. */
  readonly variable: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly secrets: KnownSecrets;
  /**
   * How long Redis may take to answer, in ms, with every new attempt to connect; 15 s if absent: as long as a restart
   * takes. Once it was away for so long, commands fail at once until it is back.
   */
  readonly patienceMs?: number;
  /** Called once for each time that commands wait until Redis is back; `ms`: how long at most. */
  readonly onAway?: (away: { readonly host: string; readonly ms: number }) => void;
}

/** Connects to the Redis that the variable names; throws `KeywardError` if it is not set, is no URL, or cannot be reached. */
export async function connectRedis(options: RedisOptions): Promise<RedisClient> {
  const { variable, env, secrets, patienceMs = 15_000, onAway = () => {} } = options;
  const url = redisUrl(variable, env[variable] ?? "");
  for (const secret of [url.password, decoded(url.password)]) if (secret !== "") secrets.add(secret);
  const { Redis } = await import("./ioredis.ts");
  const redis = new Redis(url.href, {
    lazyConnect: true,
    connectTimeout: 5000,
    commandTimeout: patienceMs,
    maxRetriesPerRequest: null,
    retryStrategy: (attempts) => Math.min(attempts * 50, 1000),
  });
  let lastError: unknown = null;
  redis.on("error", (error: unknown) => (lastError = error));
  const failed = (error: unknown): KeywardError => unreachable(url, variable, lastError ?? error);
  try {
    await redis.connect();
  } catch (error) {
    redis.disconnect();
    throw failed(error);
  }
  redis.on("ready", () => (lastError = null));
  const answered = patient(redis, failed, () => onAway({ host: url.host, ms: patienceMs }));
  return {
    run: (script, keys, args) => answered(() => evaluate(redis, { script, keys, args })),
    async uptime() {
      const info = await answered(() => redis.info("server"));
      return Number(/^uptime_in_seconds:(\d+)/m.exec(info)?.[1] ?? 0);
    },
    close: () => redis.disconnect(),
  };
}

/** Runs commands, which wait while the connection is lost: the first ones for the time-out, all later ones not at all. */
function patient(
  redis: Redis,
  failed: (error: unknown) => KeywardError,
  onAway: () => void,
): <T>(command: () => Promise<T>) => Promise<T> {
  let waiting = 0;
  let isAnnounced = false;
  let away: KeywardError | null = null;
  const announce = (): void => {
    if (isAnnounced || waiting === 0 || redis.status === "ready") return;
    isAnnounced = true;
    onAway();
  };
  redis.on("close", announce);
  redis.on("ready", () => (isAnnounced = false));
  return async (command) => {
    // Else each of a thousand changes would wait for as long as the first one did.
    if (away !== null && redis.status !== "ready") throw away;
    waiting += 1;
    announce();
    try {
      const answer = await command();
      away = null;
      return answer;
    } catch (error) {
      // One outage is one error, however many commands it fails.
      away ??= failed(error);
      // A connection that is open and gives no answer is opened again.
      if (isTimeout(error)) redis.disconnect(true);
      throw away;
    } finally {
      waiting -= 1;
    }
  };
}

/** ioredis gives a command that was not answered in time no code, only this text. */
function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.message === "Command timed out";
}

function evaluate(
  redis: Redis,
  { script, keys, args }: { script: string; keys: readonly string[]; args: readonly (string | number)[] },
): Promise<unknown> {
  return redis.eval(script, keys.length, ...keys, ...args);
}

function redisUrl(variable: string, text: string): URL {
  const remedy = `set ${variable} to redis://HOST:PORT, or rediss://USER:PASSWORD@HOST:PORT with TLS`;
  if (text === "") throw new KeywardError(`${variable}, which holds the URL of Redis, is not set`, remedy);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && ["redis:", "rediss:"].includes(url.protocol) && url.hostname !== "") return url;
  throw new KeywardError(`${variable} does not hold the URL of a Redis server`, remedy);
}

function unreachable({ host }: URL, variable: string, cause: unknown): KeywardError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new KeywardError(
    `Redis at ${host}, which keeps the shared rate limit, could not be used: ${reason}`,
    `check that it runs and that ${variable} is right, or give the workspace a rate_limit of its own`,
    { cause },
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
