import type { VaultSinkOptions } from "../sink-options.ts";
import type { SinkContext } from "../sink-context.ts";
/** A Vault token and its lifetime in ms; null: unknown. */
export interface Login {
    readonly token: string;
    readonly livesMs: number | null;
}
/** Sends a login request, which needs no Vault token. */
export type SendLogin = (path: string, body: unknown, secret: string) => Promise<unknown>;
/** Returns the token from the environment, or from Vault for the identity of a workflow. Throws `SinkError`. */
export declare function logIn({ name, login }: VaultSinkOptions, context: SinkContext, send: SendLogin): Promise<Login>;
