import type { Options, WorkspaceOptions } from "../../config/options.ts";
import { readToken } from "../../config/token.ts";
import type { Secret } from "../../model/token/secret.ts";
import { version } from "../../util/version.ts";
import type { WriteApi } from "../../workato/api.ts";
import type { ProxyEnvironment, Transport } from "../../http/transport.ts";
import type { RequestEvent } from "../../workato/call.ts";
import type { Limiter } from "../../workato/limiter/limiter.ts";
import { type ApiOptions, openWorkatoTransport } from "../../workato/connection.ts";
import { customerPaths } from "../../workato/paths.ts";
import { openApi } from "../../workato/open.ts";
import { requireHost } from "./require-host.ts";
import type { System, Voice } from "../system.ts";
import { announceFull, Budgets } from "../budget/budgets.ts";
import { Waits } from "../budget/waits.ts";

/** Opens the API of a workspace: with the token of its variable, opened once and shared; or with another token, opened each time. */
export interface Connect {
  (workspace: WorkspaceOptions, token?: Secret): WriteApi;
  /** Forgets the API of a workspace, and what it read; what is asked of that workspace later is read again. */
  forget(workspace: WorkspaceOptions): void;
}

/** A `Connect` whose workspaces of one host and token variable share one limiter, and their connections. */
export function connector(
  options: Options,
  system: System,
  voice: Voice,
  waits = new Waits(voice, system, options.workspaces.length > 1),
  budgets = new Budgets(options, system),
): Connect {
  const announced = new Set<Limiter>();
  const open = new Map<WorkspaceOptions, WriteApi>();
  const transports = new Map<string, Transport>();
  const transportOf = (reach: ApiOptions, { tokenVariable }: WorkspaceOptions): Transport => {
    const key = `${reach.host} ${tokenVariable}`;
    const known = transports.get(key) ?? openWorkatoTransport(reach, system.secrets);
    transports.set(key, known);
    return known;
  };
  const connect = (workspace: WorkspaceOptions, token?: Secret): WriteApi => {
    const known = open.get(workspace);
    if (known !== undefined && token === undefined) return known;
    const limiter = budgets.limiterOf(workspace);
    const listLimiter = budgets.listLimiterOf(workspace);
    for (const one of [limiter, listLimiter]) {
      if (one !== undefined && !announced.has(one))
        announceFull(one, (wait) => waits.show(workspace.name, wait));
      if (one !== undefined) announced.add(one);
    }
    const reach = apiOptions(workspace, limiter, { options, system, voice, waits });
    const api = openApi({
      ...reach,
      listLimiter,
      ...(token === undefined ? { transport: transportOf(reach, workspace) } : {}),
      beforeChange: () => budgets.requireLease(requireHost(workspace)),
      ...(token === undefined ? {} : { token }),
      stop: system.stop,
    });
    if (token === undefined) open.set(workspace, api);
    return api;
  };
  return Object.assign(connect, { forget: (workspace: WorkspaceOptions) => void open.delete(workspace) });
}

function aboutOf({ workspaces }: Pick<Options, "workspaces">, { name }: WorkspaceOptions): string {
  return workspaces.length > 1 ? `${name}: ` : "";
}

/** What a run hands to each API that it opens. */
export interface ApiRun {
  readonly options: Pick<Options, "workspaces" | "timeoutMs">;
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
    ...(workspace.customer === null ? {} : { paths: customerPaths(workspace.customer) }),
    clock: system.clock,
    timeoutMs: options.timeoutMs,
    userAgent,
    proxy: proxyOf(system.env),
    jitter: system.random,
    secrets: system.secrets,
    onToken: system.mask,
    onWait: (wait) => waits.show(workspace.name, wait),
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
