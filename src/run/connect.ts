import type { Options, WorkspaceOptions } from "../config/options.ts";
import { readToken } from "../config/token.ts";
import type { Secret } from "../model/secret.ts";
import type { OnWait } from "../model/wait.ts";
import { durationText } from "../render/words.ts";
import { version } from "../util/version.ts";
import type { WriteApi } from "../workato/api.ts";
import type { ProxyEnvironment } from "../http/transport.ts";
import type { RequestEvent } from "../workato/call.ts";
import { createLimiter, type Limiter } from "../workato/limiter.ts";
import type { ApiOptions } from "../workato/connection.ts";
import { openApi } from "../workato/open.ts";
import { spentRequests } from "./lock/spent-requests.ts";
import { requireHost } from "./prepare.ts";
import type { System, Voice } from "./system.ts";
import { Waits } from "./waits.ts";

/** Opens the API of a workspace: with the token of its variable, opened once and shared; or with another token, opened each time. */
export type Connect = (workspace: WorkspaceOptions, token?: Secret) => WriteApi;

/** A `Connect` whose workspaces of one host and token variable share one limiter. */
export function connector(
  options: Options,
  system: System,
  voice: Voice,
  waits = new Waits(voice, system),
): Connect {
  const limiters = new Map<string, Limiter>();
  const open = new Map<WorkspaceOptions, WriteApi>();
  return (workspace, token) => {
    const known = open.get(workspace);
    if (known !== undefined && token === undefined) return known;
    const key = `${requireHost(workspace)} ${workspace.tokenVariable}`;
    const shared = limiters.get(key);
    const limiter = shared ?? limiterOf(workspace, system);
    limiters.set(key, limiter);
    if (shared === undefined) announceFull(limiter, (wait) => waits.show(aboutOf(options, workspace), wait));
    const api = openApi({
      ...apiOptions(workspace, limiter, { options, system, voice, waits }),
      ...(token === undefined ? {} : { token }),
      stop: system.stop,
    });
    if (token === undefined) open.set(workspace, api);
    return api;
  };
}

/** The limiter of a workspace, which knows what this machine sent within the last window. */
export function limiterOf(workspace: WorkspaceOptions, { clock, temporary }: System): Limiter {
  const { rate, tokenVariable } = workspace;
  const quota = `${requireHost(workspace)} ${tokenVariable}`;
  return createLimiter(rate, clock, spentRequests({ temporary, quota, windowMs: rate.windowMs, clock }));
}

/** Says that the first request waits for those of earlier runs, if it does. */
function announceFull(limiter: Limiter, onWait: OnWait): void {
  const { limit, windowMs } = limiter.rate;
  const ages = limiter.ages();
  if (ages.length < limit) return;
  onWait({
    ms: Math.max(0, windowMs - Math.max(...ages)),
    purpose: "before the first request",
    why: `earlier runs on this machine sent ${ages.length} requests in the last ${durationText(windowMs / 1000)}, which is the limit`,
    shortened: false,
  });
}

function aboutOf({ workspaces }: Options, { name }: WorkspaceOptions): string {
  return workspaces.length > 1 ? `${name}: ` : "";
}

/** What a run hands to each API that it opens. */
export interface ApiRun {
  readonly options: Options;
  readonly system: System;
  readonly voice: Voice;
  readonly waits: Waits;
}

/** How to reach a workspace with the token of its variable, on this machine. */
export function apiOptions(
  workspace: WorkspaceOptions,
  limiter: Limiter,
  { options, system, voice, waits }: ApiRun,
): ApiOptions {
  const about = aboutOf(options, workspace);
  return {
    host: requireHost(workspace),
    token: readToken(workspace, system.env),
    limiter,
    clock: system.clock,
    timeoutMs: options.timeoutMs,
    userAgent,
    proxy: proxyOf(system.env),
    jitter: system.random,
    secrets: system.secrets,
    onToken: system.mask,
    onWait: (wait) => waits.show(about, wait),
    ...(voice.verbose ? { onRequest: (event) => system.err(`${about}${requestLine(event)}`) } : {}),
  };
}

/** One attempt as a line of `-v`. */
export function requestLine({ method, path, status, ms }: RequestEvent): string {
  return `${method} ${path} ${status ?? "no answer"} in ${ms} ms\n`;
}

/** How keyward identifies itself to every server. */
export const userAgent = `keyward/${version}`;

/** The proxies from the environment, in upper or lower case. */
export function proxyOf(env: System["env"]): ProxyEnvironment {
  const first = (...names: string[]): string | null => {
    const value = names.map((name) => env[name]?.trim()).find((text) => text !== undefined && text !== "");
    return value ?? null;
  };
  return {
    httpProxy: first("http_proxy", "HTTP_PROXY"),
    httpsProxy: first("https_proxy", "HTTPS_PROXY"),
    noProxy: first("no_proxy", "NO_PROXY"),
  };
}
