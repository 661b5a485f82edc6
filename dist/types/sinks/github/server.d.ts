import type { GithubApi } from "../../github/api.ts";
import type { GithubOwner } from "./place.ts";
import { ActionsSecretsApi } from "./actions-secrets-api.ts";
import type { GithubSinkOptions } from "../sink-options.ts";
import type { SinkContext } from "../sink-context.ts";
/** The address of GitHub's API: of a GitHub Enterprise Server in its workflows. */
export declare function apiUrlOf(env: SinkContext["env"]): string;
/** GitHub as one sink uses it: reads the environment at the first request, and has one `ActionsSecretsApi` for each owner. */
export declare class GithubServer {
    #private;
    constructor(options: GithubSinkOptions, context: SinkContext);
    /** Throws `SinkError` if the environment lacks a valid address or token. */
    get api(): GithubApi;
    /** Throws `SinkError` as `api` does. */
    secretsApi(owner: GithubOwner): ActionsSecretsApi;
    /** Runs `work`, and turns every `KeywardError` into a `SinkError`. */
    asSinkErrors<T>(work: () => Promise<T>): Promise<T>;
}
