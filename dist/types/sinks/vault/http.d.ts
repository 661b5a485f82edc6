import type { HttpRequest, Transport } from "../../http/transport.ts";
import type { OnWait } from "../../model/wait.ts";
import type { Clock } from "../../model/clock.ts";
/** One request to a server, with the context for its error messages. */
export interface VaultCall {
    readonly transport: Transport;
    readonly clock: Clock;
    /** Called when a wait before another attempt begins. */
    readonly onWait: OnWait | undefined;
    readonly request: HttpRequest;
    /** What the request is for, such as `read kv/data/a`. */
    readonly doing: string;
    readonly sink: string;
    /** The origin of the server. */
    readonly host: string;
    readonly timeoutMs: number;
    /** Statuses other than 2xx that are answers and not errors. */
    readonly also: readonly number[];
    /** The secrets that no message may contain. */
    readonly secrets: readonly string[];
}
/** A status and the JSON of the answer; null if it has none. */
export interface VaultAnswer {
    readonly status: number;
    readonly json: unknown;
    /** The server's own error messages. */
    readonly errors: readonly string[];
}
/**
 * Sends a request, with a few retries if the server is busy, fails or cannot be reached; every request is safe to
 * repeat. Throws `SinkError`.
 */
export declare function callVault(call: VaultCall): Promise<VaultAnswer>;
