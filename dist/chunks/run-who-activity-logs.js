import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  Caller,
  Waits,
  WireError,
  connectionOf,
  createLimiter,
  customerPaths,
  grant,
  proxyOf,
  requestLine,
  requireHost,
  userAgent,
  workspacePaths
} from "./run-prepare.js";
import {
  readToken
} from "./config-token.js";
import {
  createMasker
} from "./http-masking.js";
import {
  at,
  isRecord,
  numberAt,
  textAt
} from "./util-json.js";
import {
  ApiError
} from "./model-errors.js";

// src/workato/activity/read-page.ts
var longest = 120;
function readActivityPage(body, mask) {
  const rows = rowsOf(body);
  if (rows === null) throw new WireError("its body is not a list of entries in data");
  return {
    entries: rows.flatMap((row) => readEntry(row, mask)),
    rows: rows.length,
    last: idAt(rows.at(-1), "id")
  };
}
function rowsOf(body) {
  const places = [body, at(body, "data"), at(body, "result"), at(body, "items"), at(body, "result", "items")];
  return places.find((place) => Array.isArray(place)) ?? null;
}
function readEntry(row, mask) {
  const text = (...places) => firstText(row, places, mask);
  const type = text(["resource", "type"], ["resource_type"]);
  if (!isRecord(row) || type !== null && type !== "ApiClient") return [];
  const time = Date.parse(text(["timestamp"], ["created_at"], ["occurred_at"], ["time"]) ?? "");
  const client = clientOf(row, text);
  if (Number.isNaN(time) || client.id === null && client.name === null) return [];
  return [
    {
      event: text(["event_type"], ["event"], ["action"], ["type"]) ?? "",
      at: new Date(time).toISOString(),
      user: userOf(row, text),
      from: text(...anyOf(addressKeys)),
      agent: text(...anyOf(["user_agent"])),
      client
    }
  ];
}
var addressKeys = ["ip_address", "remote_address", "remote_addr", "remote_ip", "ip"];
function anyOf(keys) {
  return keys.flatMap((key) => [["details", "request", key], ["details", key], ["request", key], [key]]);
}
function clientOf(row, text) {
  const id = Number(idAt(row, "resource", "id") ?? idAt(row, "resource_id") ?? Number.NaN);
  return {
    id: Number.isSafeInteger(id) && id > 0 ? id : null,
    name: text(["resource", "name"], ["details", "object_name"], ["resource_name"]),
    environment: text(["workspace", "environment"], ["environment"])
  };
}
function userOf(row, text) {
  const name = text(["user", "name"], ["user_name"], ["user"]);
  return {
    id: idAt(row, "user", "id") ?? idAt(row, "user_id"),
    // Some users have their e-mail address as their name.
    name: name?.replace(/@\S*\.\S*/u, "@\u2026") ?? null
  };
}
function firstText(row, places, mask) {
  for (const place of places) {
    const found = mask(textAt(row, ...place) ?? "");
    if (found !== "") return found.length > longest ? `${found.slice(0, longest - 1)}\u2026` : found;
  }
  return null;
}
function idAt(row, ...place) {
  const id = textAt(row, ...place) ?? numberAt(row, ...place)?.toString() ?? "";
  return /^[\w-]{1,64}$/.test(id) ? id : null;
}

// src/workato/activity/open-log.ts
var pageSize = 100;
var mostPages = 10;
function openActivityLog(options) {
  const mask = createMasker({ secrets: options.secrets, keep: "start" });
  return {
    read: (question) => withCaller(
      options,
      (caller) => readPages((query) => caller.call(pageCall(options, query, mask)), question)
    ),
    probe: () => withCaller(options, async (caller) => {
      await caller.call(pageCall(options, "page%5Bsize%5D=1", mask));
    })
  };
}
async function withCaller({ stop, ...options }, work) {
  const { host, clock, timeoutMs } = options;
  const [late, done] = [new AbortController(), new AbortController()];
  const latest = clock.monotonic() + timeoutMs;
  let tooLong = null;
  clock.sleep(timeoutMs, done.signal).then(
    () => late.abort(),
    () => {
    }
  );
  const onWait = (wait) => {
    if (clock.monotonic() + wait.ms < latest)
      return options.onWait({ ...wait, purpose: `to ${doing} again` });
    tooLong = wait;
    late.abort();
  };
  const signal = AbortSignal.any([stop, late.signal]);
  const limiter = createLimiter({ limit: mostPages, windowMs: 1e3 }, clock);
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
function lateError({ host, timeoutMs, tooLong }, cause) {
  const most = `the ${secondsText(timeoutMs)} that --timeout allows`;
  const why = tooLong === null ? `${host} did not answer within ${most}` : `${tooLong.why}, and the wait of ${secondsText(tooLong.ms)} before the next request is longer than ${most}`;
  const remedy = tooLong === null ? "try again, or allow more time with --timeout" : `try again in ${secondsText(tooLong.ms)}, or allow more time with --timeout`;
  return new ApiError(`could not ${doing}: ${why}`, { failure: "aborted", remedy, cause });
}
function secondsText(ms) {
  return ms < 1e3 ? `${Math.round(ms)} ms` : `${Math.round(ms / 1e3)} s`;
}
async function readPages(fetch, { from, to, enough }) {
  const window = `from=${instant(from)}&to=${instant(to)}&page%5Bsize%5D=${pageSize}`;
  const entries = [];
  const seen = /* @__PURE__ */ new Set();
  let unreadable = 0;
  let after = "";
  for (let page = 1; page <= mostPages; page += 1) {
    const read = await fetch(`${window}${after}`);
    if (read.last !== null && seen.has(read.last)) break;
    entries.push(...read.entries);
    unreadable += read.rows - read.entries.length;
    const isLast = read.rows < pageSize || isNewestFirst(entries) && enough(entries);
    if (isLast) return { entries, unreadable, complete: true };
    if (read.last === null) break;
    seen.add(read.last);
    after = `&page%5Bafter%5D=${encodeURIComponent(read.last)}`;
  }
  return { entries, unreadable, complete: false };
}
function isNewestFirst(entries) {
  return entries.every((entry, index) => index === 0 || entry.at <= (entries[index - 1]?.at ?? ""));
}
function instant(ms) {
  return encodeURIComponent(new Date(ms).toISOString());
}
var doing = "read the activity audit log";
function pageCall({ paths = workspacePaths }, query, mask) {
  return {
    kind: "read",
    method: "GET",
    path: `${paths.activity}?include_resource_types%5B%5D=ApiClient&${query}`,
    doing,
    permissionRemedy: grant("readActivity"),
    read: (body) => readActivityPage(body, mask)
  };
}

// src/run/who/activity-logs.ts
function activityLogs(options, system, voice) {
  const waits = new Waits(voice, system, options.workspaces.length > 1);
  return (workspace) => {
    const about = options.workspaces.length > 1 ? `${workspace.name}: ` : "";
    return openActivityLog({
      host: requireHost(workspace),
      ...workspace.customer === null ? {} : { paths: customerPaths(workspace.customer) },
      token: readToken(workspace, system.env),
      clock: system.clock,
      timeoutMs: options.timeoutMs,
      userAgent,
      proxy: proxyOf(system.env),
      stop: system.stop,
      secrets: system.secrets,
      onWait: (wait) => waits.show(workspace.name, wait),
      ...voice.verbose ? { onRequest: (event) => system.err(`${about}${requestLine(event)}`) } : {}
    });
  };
}

export {
  activityLogs
};
