import type { SinkError } from "../../model/errors.ts";
import type { ServiceAddress } from "../../http/address.ts";
import { openTransport, type Transport } from "../../http/transport.ts";
import type { VaultSinkOptions } from "../sink-options.ts";
import { readVaultAddress } from "./address.ts";
import { vaultError } from "./error.ts";
import { callVault, type VaultAnswer } from "./http.ts";
import { type Login, logIn } from "./login.ts";
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

/** The fraction of its lifetime for which a login is used. */
const usedLife = 0.8;
/** The minimum time before a failed login is retried, in ms. */
const pauseAfterFailure = 1000;

/** Vault as one sink uses it: reads the environment and logs in at the first request, once for the whole run. */
export class VaultServer {
  readonly #options: VaultSinkOptions;
  readonly #context: SinkContext;
  #transport: Transport | null = null;
  #login: Promise<Login> | null = null;
  #loginEnds = Number.POSITIVE_INFINITY;
  #token: string | null = null;

  constructor(options: VaultSinkOptions, context: SinkContext) {
    this.#options = options;
    this.#context = context;
  }

  /** Throws `SinkError` for every status except 2xx and those in `also`. */
  async send(request: VaultRequest): Promise<VaultAnswer> {
    const { token } = await this.#loggedIn();
    this.#token = token;
    this.#transport ??= this.#open(() => this.#headers(this.#token));
    return this.#call(this.#transport, request, [token, request.secret ?? ""]);
  }

  /** The error for an answer with a status in `also` that turned out to be one. */
  failure({ doing, secret = "" }: VaultRequest, answer: VaultAnswer): SinkError {
    return vaultError({ doing, sink: this.#options.name, secrets: [this.#token ?? "", secret] }, answer);
  }

  #loggedIn(): Promise<Login> {
    const now = this.#context.clock.monotonic();
    if (this.#login !== null && now < this.#loginEnds) return this.#login;
    this.#loginEnds = Number.POSITIVE_INFINITY;
    this.#login = this.#logIn(now).catch((error: unknown) => {
      this.#loginEnds = this.#context.clock.monotonic() + pauseAfterFailure;
      throw error;
    });
    return this.#login;
  }

  async #logIn(now: number): Promise<Login> {
    this.#address();
    const login = await logIn(this.#options, this.#context, (path, body, secret) =>
      this.#sendLogin(path, body, secret),
    );
    if (login.livesMs !== null) this.#loginEnds = now + login.livesMs * usedLife;
    return login;
  }

  async #sendLogin(path: string, body: unknown, secret: string): Promise<unknown> {
    const transport = this.#open(() => this.#headers(null));
    try {
      const request: VaultRequest = { method: "POST", path, body, doing: `log in at ${path}` };
      return (await this.#call(transport, request, [secret])).json;
    } finally {
      await transport.close();
    }
  }

  #call(transport: Transport, asked: VaultRequest, secrets: readonly string[]): Promise<VaultAnswer> {
    const { method, path, body, doing, also = [] } = asked;
    const { clock, timeoutMs, onWait } = this.#context;
    const { origin, prefix } = this.#address();
    const text = body === undefined ? null : JSON.stringify(body);
    const request = { method, path: `${prefix}/v1/${path}`, body: text };
    const sink = this.#options.name;
    return callVault({
      transport,
      clock,
      onWait,
      timeoutMs,
      host: origin,
      request,
      doing,
      sink,
      also,
      secrets,
    });
  }

  #address(): ServiceAddress {
    return readVaultAddress(this.#context.env, this.#options.address_env, this.#options.name);
  }

  #open(headers: () => Readonly<Record<string, string>>): Transport {
    return openTransport({ ...this.#context, host: this.#address().origin, headers });
  }

  #headers(token: string | null): Readonly<Record<string, string>> {
    const namespace = this.#context.env["VAULT_NAMESPACE"]?.trim() ?? "";
    return {
      // A Vault agent can require this header as protection against cross-site requests.
      "x-vault-request": "true",
      ...(namespace === "" ? {} : { "x-vault-namespace": namespace }),
      ...(token === null ? {} : { "x-vault-token": token }),
    };
  }
}
