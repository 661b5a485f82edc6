import type { Activity } from "../../model/activity.ts";
import type { Clock } from "../../model/clock.ts";
import { ApiError } from "../../model/errors.ts";
import type { KnownSecrets } from "../../model/token/known-secrets.ts";
import type { Secret } from "../../model/token/secret.ts";
import type { OnWait, Wait } from "../../model/wait.ts";
import { createMasker, type Masker } from "../../http/masking.ts";
import type { ProxyEnvironment } from "../../http/transport.ts";
import type { Call, RequestEvent } from "../call.ts";
import { Caller } from "../caller.ts";
import { createLimiter } from "../limiter/sliding-window.ts";
import { connectionOf } from "../connection.ts";
import { type ApiPaths, workspacePaths } from "../paths.ts";
import { grant } from "../privileges.ts";
import { type ActivityPage, readActivityPage } from "./read-page.ts";

/** How to reach the activity audit log of one workspace. */
export interface ActivityLogOptions {
  /** An origin. */
  readonly host: string;
  readonly token: Secret;
  readonly clock: Clock;
  /** Milliseconds that one attempt, and the whole reading, may take. */
  readonly timeoutMs: number;
  /** The paths of the workspace; by default, those of the token's own. */
  readonly paths?: ApiPaths | undefined;
  readonly userAgent: string;
  readonly proxy: ProxyEnvironment;
  readonly stop: AbortSignal;
  /** What no text of the log may contain. */
  readonly secrets: KnownSecrets;
  readonly onWait: OnWait;
  readonly onRequest?: (event: RequestEvent) => void;
}

/** Which entries to read: between two times in ms since 1970, until `enough` says so of those read so far. */
export interface ActivityQuestion {
  readonly from: number;
  readonly to: number;
  readonly enough: (entries: readonly Activity[]) => boolean;
}

/** What was read; not complete: the log may contain more entries, which a bounded reading does not ask for, or cannot. */
export interface ActivityReading {
  readonly entries: readonly Activity[];
  /** Entries in an unknown form, which are left out. */
  readonly unreadable: number;
  readonly complete: boolean;
}

/** The activity audit log of one workspace. */
export interface ActivityLog {
  /** Throws `ApiError` if the log cannot be read. */
  read(question: ActivityQuestion): Promise<ActivityReading>;
  /** Whether the token may read it: one request for one entry; throws `ApiError` like `read`. */
  probe(): Promise<void>;
}

/** The largest page, as documented. */
const pageSize = 100;
/** The most requests of one reading. */
const mostPages = 10;

/** Opens the log; nothing is sent yet. Its requests do not count towards the 60 in a minute of the API clients' endpoints. */
export function openActivityLog(options: ActivityLogOptions): ActivityLog {
  const mask = createMasker({ secrets: options.secrets, keep: "start" });
  return {
    read: (question) =>
      withCaller(options, (caller) =>
        readPages((query) => caller.call(pageCall(options, query, mask)), question),
      ),
    probe: () =>
      withCaller(options, async (caller) => {
        await caller.call(pageCall(options, "page%5Bsize%5D=1", mask));
      }),
  };
}

/** Works with connections of its own for as long as the reading may take; what takes longer is an error. */
async function withCaller<T>(
  { stop, ...options }: ActivityLogOptions,
  work: (caller: Caller) => Promise<T>,
): Promise<T> {
  const { host, clock, timeoutMs } = options;
  const [late, done] = [new AbortController(), new AbortController()];
  const latest = clock.monotonic() + timeoutMs;
  let tooLong: Wait | null = null;
  clock.sleep(timeoutMs, done.signal).then(
    () => late.abort(),
    () => {},
  );
  // A wait that ends too late is not begun: the plan would be held up for nothing.
  const onWait = (wait: Wait): void => {
    if (clock.monotonic() + wait.ms < latest)
      return options.onWait({ ...wait, purpose: `to ${doing} again` });
    tooLong = wait;
    late.abort();
  };
  const signal = AbortSignal.any([stop, late.signal]);
  const limiter = createLimiter({ limit: mostPages, windowMs: 1000 }, clock);
  const connection = connectionOf({ ...options, onWait, limiter, signal });
  try {
    return await work(new Caller(connection));
  } catch (error) {
    if (!late.signal.aborted || stop.aborted) throw error;
    throw lateError({ host, timeoutMs, tooLong }, error);
  } finally {
    done.abort();
    await connection.transport.close();
  }
}

function lateError(
  { host, timeoutMs, tooLong }: { host: string; timeoutMs: number; tooLong: Wait | null },
  cause: unknown,
): ApiError {
  const most = `the ${secondsText(timeoutMs)} that --timeout allows`;
  const why =
    tooLong === null
      ? `${host} did not answer within ${most}`
      : `${tooLong.why}, and the wait of ${secondsText(tooLong.ms)} before the next request is longer than ${most}`;
  const remedy =
    tooLong === null
      ? "try again, or allow more time with --timeout"
      : `try again in ${secondsText(tooLong.ms)}, or allow more time with --timeout`;
  return new ApiError(`could not ${doing}: ${why}`, { failure: "aborted", remedy, cause });
}

function secondsText(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 1000)} s`;
}

async function readPages(
  fetch: (query: string) => Promise<ActivityPage>,
  { from, to, enough }: ActivityQuestion,
): Promise<ActivityReading> {
  const window = `from=${instant(from)}&to=${instant(to)}&page%5Bsize%5D=${pageSize}`;
  const entries: Activity[] = [];
  const seen = new Set<string>();
  let unreadable = 0;
  let after = "";
  for (let page = 1; page <= mostPages; page += 1) {
    const read = await fetch(`${window}${after}`);
    // A server that does not know `page[after]` shows its first page for ever.
    if (read.last !== null && seen.has(read.last)) break;
    entries.push(...read.entries);
    unreadable += read.rows - read.entries.length;
    const isLast = read.rows < pageSize || (isNewestFirst(entries) && enough(entries));
    if (isLast) return { entries, unreadable, complete: true };
    if (read.last === null) break;
    seen.add(read.last);
    after = `&page%5Bafter%5D=${encodeURIComponent(read.last)}`;
  }
  return { entries, unreadable, complete: false };
}

/** Only then is an entry that was read the latest of its client. */
function isNewestFirst(entries: readonly Activity[]): boolean {
  return entries.every((entry, index) => index === 0 || entry.at <= (entries[index - 1]?.at ?? ""));
}

function instant(ms: number): string {
  return encodeURIComponent(new Date(ms).toISOString());
}

const doing = "read the activity audit log";

function pageCall(
  { paths = workspacePaths }: Pick<ActivityLogOptions, "paths">,
  query: string,
  mask: Masker,
): Call<ActivityPage> {
  return {
    kind: "read",
    method: "GET",
    path: `${paths.activity}?include_resource_types%5B%5D=ApiClient&${query}`,
    doing,
    permissionRemedy: grant("readActivity"),
    read: (body) => readActivityPage(body, mask),
  };
}
