import { KeywardError, SinkError } from "../../model/errors.ts";
import type { GithubApi } from "../../github/api.ts";
import { openGithub } from "../../github/open.ts";
import { Secret } from "../../model/token/secret.ts";
import type { GithubOwner } from "./place.ts";
import { ownerPath } from "./place.ts";
import { ActionsSecretsApi } from "./actions-secrets-api.ts";
import type { GithubSinkOptions } from "../sink-options.ts";
import type { SinkContext } from "../sink-context.ts";

/** The address of GitHub's API: of a GitHub Enterprise Server in its workflows. */
export function apiUrlOf(env: SinkContext["env"]): string {
  return env["GITHUB_API_URL"]?.trim() || "https://api.github.com";
}

/** GitHub as one sink uses it: reads the environment at the first request, and has one `ActionsSecretsApi` for each owner. */
export class GithubServer {
  readonly #options: GithubSinkOptions;
  readonly #context: SinkContext;
  readonly #secretsApis = new Map<string, ActionsSecretsApi>();
  #opened: GithubApi | null = null;

  constructor(options: GithubSinkOptions, context: SinkContext) {
    this.#options = options;
    this.#context = context;
  }

  /** Throws `SinkError` if the environment lacks a valid address or token. */
  get api(): GithubApi {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  /** Throws `SinkError` as `api` does. */
  secretsApi(owner: GithubOwner): ActionsSecretsApi {
    const { owner: named } = this.#options;
    const key = ownerPath(owner).toLowerCase();
    const visibility = named.kind === "organization" ? named.visibility : null;
    const secretsApi = this.#secretsApis.get(key) ?? new ActionsSecretsApi(this.api, owner, visibility);
    this.#secretsApis.set(key, secretsApi);
    return secretsApi;
  }

  /** Runs `work`, and turns every `KeywardError` into a `SinkError`. */
  async asSinkErrors<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw this.#asSinkError(error);
    }
  }

  #open(): GithubApi {
    const { clock, timeoutMs, userAgent, proxy, env, onWait } = this.#context;
    const apiUrl = apiUrlOf(env);
    const token = this.#token();
    try {
      return openGithub({ apiUrl, token, clock, timeoutMs, userAgent, proxy, onWait });
    } catch (error) {
      throw this.#asSinkError(error);
    }
  }

  #token(): Secret {
    const { name, token_env: variable } = this.#options;
    const token = this.#context.env[variable]?.trim() ?? "";
    const remedy =
      "set it to the token of a GitHub App or a fine-grained token with write access to secrets and variables";
    if (token === "") throw new SinkError(`${variable} is not set (sink ${name})`, remedy);
    if (/\s/.test(token))
      throw new SinkError(`${variable} does not hold a valid token (sink ${name})`, remedy);
    if (token.startsWith("ghs_") && token === this.#context.env["GITHUB_TOKEN"]?.trim())
      throw new SinkError(
        `${variable} holds the workflow's GITHUB_TOKEN, which cannot write secrets (sink ${name})`,
        remedy,
      );
    return new Secret(token);
  }

  #asSinkError(error: unknown): unknown {
    if (!(error instanceof KeywardError) || error instanceof SinkError) return error;
    return new SinkError(`${error.message} (sink ${this.#options.name})`, error.remedy, { cause: error });
  }
}
