import type { Clock } from "../model/clock.ts";
import { type Answer } from "./exchange.ts";
import { type ProxyEnvironment } from "./proxy.ts";
export type { ProxyEnvironment } from "./proxy.ts";
/** How to reach one host. */
export interface TransportOptions {
    /** An origin. */
    readonly host: string;
    /** The headers of a request, names in lower case; called for each request, so that the token is revealed only here. */
    readonly headers: () => Readonly<Record<string, string>>;
    readonly clock: Clock;
    /** The most milliseconds for connecting, headers and body together. */
    readonly timeoutMs: number;
    readonly userAgent: string;
    readonly proxy: ProxyEnvironment;
}
/** One HTTP request, its body as JSON text. */
export interface HttpRequest {
    readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
    readonly path: string;
    readonly body: string | null;
}
/** The connections to one host: sends each request once, as it is, and never follows a redirect. */
export interface Transport {
    /** Throws `TransportError` where no complete answer came. */
    send(request: HttpRequest, signal?: AbortSignal): Promise<Answer>;
    close(): Promise<void>;
}
/** Opens a transport with connections that are kept alive; nothing is sent yet. Throws `KeywardError` for a proxy that is not a URL. */
export declare function openTransport(options: TransportOptions): Transport;
