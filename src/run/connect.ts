import type { Options, WorkspaceOptions } from "../config/options.ts";
import { readToken } from "../config/token.ts";
import type { Secret } from "../model/secret.ts";
import type { Wait } from "../model/wait.ts";
import { version } from "../util/version.ts";
import type { WriteApi } from "../workato/api.ts";
import type { ProxyEnvironment } from "../http/transport.ts";
import type { RequestEvent } from "../workato/call.ts";
import type { Limiter } from "../workato/limiter/limiter.ts";
import type { ApiOptions } from "../workato/connection.ts";
import { openApi } from "../workato/open.ts";
import { requireHost } from "./prepare.ts";
import type { System, Voice } from "./system.ts";
import { Budgets } from "./budgets.ts";
import { Waits } from "./waits.ts";

/** Opens the API of a workspace: with the token of its variable, opened once and shared; or with another token, opened each time. */
export type Connect = (workspace: WorkspaceOptions, token?: Secret) => WriteApi;

/** A `Connect` whose workspaces of one host and token variable share one limiter. */
export function connector(
  options: Options,
  system: System,
  voice: Voice,
  waits = new Waits(voice, system),
  budgets = new Budgets(options, system),
): Connect {
  const open = new Map<WorkspaceOptions, WriteApi>();
  return (workspace, token) => {
    const known = open.get(workspace);
    if (known !== undefined && token === undefined) return known;
    const onFull = (wait: Wait): void => waits.show(aboutOf(options, workspace), wait);
    const api = openApi({
      ...apiOptions(workspace, budgets.limiterOf(workspace, onFull), { options, system, voice, waits }),
      beforeChange: () => budgets.requireLease(requireHost(workspace)),
      ...(token === undefined ? {} : { token }),
      stop: system.stop,
    });
    if (token === undefined) open.set(workspace, api);
    return api;
  };
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
