import type { VaultAnswer } from "./http.ts";
/**
 * Throws `SinkError` if a mount is not KV version 2: version 1 would accept the same requests, but store them
 * elsewhere. A server without this endpoint (404) is accepted.
 */
export declare function requireVersion2({ status, json }: VaultAnswer, mount: string, sink: string): void;
