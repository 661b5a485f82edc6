import type { Options, WorkspaceOptions } from "../../config/options.ts";
import type { Secret } from "../../model/token/secret.ts";
import type { WriteApi } from "../../workato/api.ts";
import type { ProxyEnvironment } from "../../http/transport.ts";
import type { RequestEvent } from "../../workato/call.ts";
import type { Limiter } from "../../workato/limiter/limiter.ts";
import { type ApiOptions } from "../../workato/connection.ts";
import type { System, Voice } from "../system.ts";
import { Budgets } from "../budget/budgets.ts";
import { Waits } from "../budget/waits.ts";
/** Opens the API of a workspace: with the token of its variable, opened once and shared; or with another token, opened each time. */
export interface Connect {
    (workspace: WorkspaceOptions, token?: Secret): WriteApi;
    /** Forgets the API of a workspace, and what it read; what is asked of that workspace later is read again. */
    forget(workspace: WorkspaceOptions): void;
}
/** A `Connect` whose workspaces of one host and token variable share one limiter, and their connections. */
export declare function connector(options: Options, system: System, voice: Voice, waits?: Waits, budgets?: Budgets): Connect;
/** What a run hands to each API that it opens. */
export interface ApiRun {
    readonly options: Pick<Options, "workspaces" | "timeoutMs">;
    readonly system: System;
    readonly voice: Voice;
    readonly waits: Waits;
}
/** How to reach a workspace with the token of its variable, on this machine. */
export declare function apiOptions(workspace: WorkspaceOptions, limiter: Limiter, { options, system, voice, waits }: ApiRun): ApiOptions;
/** One attempt as a line of `-v`. */
export declare function requestLine({ method, path, status, ms }: RequestEvent): string;
/** How keyward identifies itself to every server. */
export declare const userAgent: string;
/** The proxies from the environment, in upper or lower case. */
export declare function proxyOf(env: System["env"]): ProxyEnvironment;
