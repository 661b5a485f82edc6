import type { SinkError } from "../../model/errors.ts";
import type { VaultSinkOptions } from "../sink-options.ts";
import { type VaultAnswer } from "./http.ts";
import type { SinkContext } from "../sink-context.ts";
/** One request to Vault's API. */
export interface VaultRequest {
    readonly method: "GET" | "POST";
    /** The encoded path after `/v1/`. */
    readonly path: string;
    readonly body?: unknown;
    /** What is being done, such as `read kv/data/a`. */
    readonly doing: string;
    /** Statuses other than 2xx that are answers and not errors. */
    readonly also?: readonly number[];
    /** A secret that no message may contain, in addition to the login. */
    readonly secret?: string;
}
/** Vault as one sink uses it: reads the environment and logs in at the first request, once for the whole run. */
export declare class VaultServer {
    #private;
    constructor(options: VaultSinkOptions, context: SinkContext);
    /** Throws `SinkError` for every status except 2xx and those in `also`. */
    send(request: VaultRequest): Promise<VaultAnswer>;
    /** The error for an answer with a status in `also` that turned out to be one. */
    failure({ doing, secret }: VaultRequest, answer: VaultAnswer): SinkError;
}
