import { type Answer, isRedirect, isSuccess } from "../http/exchange.ts";
import type { ServiceAddress } from "../http/address.ts";
import { headerOf } from "../http/headers.ts";
import { createMasker, type Masker } from "../http/masking.ts";
import { openTransport, type ProxyEnvironment, type Transport } from "../http/transport.ts";
import { parseJson } from "../util/json.ts";
import { KnownSecrets } from "../model/token/known-secrets.ts";
import type { OnWait } from "../model/wait.ts";
import type { Clock } from "../model/clock.ts";
import type { Secret } from "../model/token/secret.ts";
import { readApiUrl } from "./address.ts";
import type { GithubAnswer, GithubApi, GithubRequest } from "./api.ts";
import { download } from "./download.ts";
import { type RequestContext, requestError, shapeError } from "./failure.ts";
import { nextLink } from "./links.ts";
import { Sender } from "./sender.ts";

/** The options for GitHub's API. */
export interface GithubOptions {
  /** The value of GITHUB_API_URL: `https://api.github.com`, or an Enterprise server's with a path. */
  readonly apiUrl: string;
  readonly token: Secret;
  readonly clock: Clock;
  /** The limit for one request. */
  readonly timeoutMs: number;
  readonly userAgent: string;
  readonly proxy: ProxyEnvironment;
  /** Called when a wait before another attempt, or for a rate limit, begins. */
  readonly onWait?: OnWait | undefined;
}

/** Opens GitHub's API; nothing is sent yet. Throws `KeywardError` for an invalid or unsafe address. */
export function openGithub(options: GithubOptions): GithubApi {
  return new Github(options, readApiUrl(options.apiUrl));
}

class Github implements GithubApi {
  readonly #options: GithubOptions;
  readonly #address: ServiceAddress;
  readonly #mask: Masker;
  readonly #sender: Sender;

  constructor(options: GithubOptions, address: ServiceAddress) {
    this.#options = options;
    this.#address = address;
    this.#mask = createMasker({ secrets: new KnownSecrets([options.token.reveal()]), keep: "start" });
    this.#sender = new Sender({ transport: this.#open(), clock: options.clock, onWait: options.onWait });
  }

  get requests(): number {
    return this.#sender.requests;
  }

  async send(request: GithubRequest): Promise<GithubAnswer> {
    return this.#read(request, await this.#exchange(request, this.#path(request)));
  }

  async all<T>(
    request: GithubRequest,
    items: (json: unknown) => readonly T[],
    enough: (soFar: readonly T[]) => boolean = () => false,
  ): Promise<readonly T[]> {
    const rows: T[] = [];
    const seen = new Set<string>();
    for (let path: string | null = this.#path(request); path !== null;) {
      seen.add(path);
      const answer = await this.#exchange(request, path);
      rows.push(...items(this.#read(request, answer).json));
      path = enough(rows) ? null : this.#next(request, answer);
      if (path !== null && seen.has(path))
        throw shapeError(this.#context(request), answer.status, "its pages link back to earlier ones");
    }
    return rows;
  }

  async download(request: GithubRequest): Promise<Uint8Array> {
    const answer = await this.#exchange(request, this.#path(request));
    if (!isRedirect(answer)) {
      this.#require(request, answer);
      return answer.bytes;
    }
    const url = this.#resolved(headerOf(answer, "location") ?? "");
    return download(url, { ...this.#options, context: this.#context(request) });
  }

  #exchange(request: GithubRequest, path: string): Promise<Answer> {
    const { method, body, patient = false } = request;
    const text = body === undefined ? null : JSON.stringify(body);
    return this.#sender.send({
      request: { method, path, body: text },
      context: this.#context(request),
      patient,
    });
  }

  #read(request: GithubRequest, answer: Answer): GithubAnswer {
    this.#require(request, answer);
    const json = parseJson(answer.text);
    if (json !== undefined) return { status: answer.status, json };
    throw shapeError(this.#context(request), answer.status, "its body is not JSON");
  }

  #require(request: GithubRequest, answer: Answer): void {
    if (isSuccess(answer) || request.also?.includes(answer.status) === true) return;
    throw requestError(this.#context(request), answer);
  }

  /** The path of the next page, which must be on the same host. */
  #next(request: GithubRequest, answer: Answer): string | null {
    const link = nextLink(headerOf(answer, "link") ?? "");
    if (link === null) return null;
    const url = this.#resolved(link);
    if (url?.origin === this.#address.origin) return url.pathname + url.search;
    throw shapeError(this.#context(request), answer.status, "its next page is on another host");
  }

  #resolved(text: string): URL | null {
    const { origin } = this.#address;
    return text !== "" && URL.canParse(text, origin) ? new URL(text, origin) : null;
  }

  #path({ path, query = {} }: GithubRequest): string {
    const words = new URLSearchParams();
    for (const [key, value] of Object.entries(query)) words.set(key, String(value));
    return `${this.#address.prefix}${path}${words.size === 0 ? "" : `?${words.toString()}`}`;
  }

  #context({ doing }: GithubRequest): RequestContext {
    const { timeoutMs } = this.#options;
    return { doing, host: new URL(this.#address.origin).host, timeoutMs, mask: this.#mask };
  }

  #open(): Transport {
    const headers = (): Readonly<Record<string, string>> => ({
      authorization: `Bearer ${this.#options.token.reveal()}`,
      accept: "application/vnd.github+json",
      "x-github-api-version": "2022-11-28",
    });
    return openTransport({ ...this.#options, host: this.#address.origin, headers });
  }
}
