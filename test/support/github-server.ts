import { type ApiServer, json, type Seen, type Step, serve, text } from "./api-server.ts";

/** A request that a route took: what its pattern's `:words` matched, decoded, and its query. */
export interface Routed extends Seen {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The server's own address with its prefix. */
  readonly base: string;
}

/** Answers a request that a route took. */
export type Handler = (request: Routed) => Step;

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly handler: Handler;
}

/** A stand-in for a part of GitHub's REST API; others add their routes to it. */
export interface GithubStandIn extends ApiServer {
  /** The address of the API, with an Enterprise server's prefix where it has one. */
  readonly apiUrl: string;
  /** The tokens that it takes; anything else is answered with 401. */
  readonly tokens: Set<string>;
  /** Answers `METHOD /path/:word`; a later route goes before an earlier one. */
  route(method: string, pattern: string, handler: Handler): void;
  /** The next answers that are given instead, first to last; null: none for that request. */
  readonly faults: ((seen: Seen) => Step | null)[];
  /** The requests so far, as `METHOD path?query` below the prefix. */
  requests(): readonly string[];
}

/** The token that the stand-in takes. */
export const githubToken = "github_pat_11CANARY_0123456789abcdef";

/** Serves a GitHub that knows nothing yet; `prefix`: the path of an Enterprise server, such as `/api/v3`. */
export async function serveGithub(prefix = ""): Promise<GithubStandIn> {
  const routes: Route[] = [];
  const server = await serve((response, seen) => answer(seen)(response, seen));
  const github: GithubStandIn = {
    ...server,
    apiUrl: server.host + prefix,
    tokens: new Set([githubToken]),
    faults: [],
    route: (method, pattern, handler) => routes.unshift({ method, pattern: matcher(pattern), handler }),
    requests: () => server.seen.map(({ method, url }) => `${method} ${url.slice(prefix.length)}`),
  };
  const answer = (seen: Seen): Step => github.faults.shift()?.(seen) ?? find(github, routes, prefix, seen);
  return github;
}

/** Answers the next request that matches `METHOD path` with a step of its own; those before it as ever. */
export function once(github: GithubStandIn, matches: RegExp, step: Step): void {
  const fault = (seen: Seen): Step | null => {
    if (matches.test(`${seen.method} ${seen.url}`)) return step;
    github.faults.unshift(fault);
    return null;
  };
  github.faults.push(fault);
}

/** An error as GitHub tells it. */
export function refusal(status: number, message: string, headers: Record<string, string> = {}): Step {
  return json(
    { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
    status,
    headers,
  );
}

/** What GitHub answers for what is not there, and for what a token may not see. */
export const notFound: Step = refusal(404, "Not Found");

/** No content. */
export const done: Step = text("", 204);

/** The secondary limit: `Retry-After` in seconds, or only words. */
export function secondaryLimit(retryAfter: number | null, status = 403): Step {
  const headers = retryAfter === null ? {} : { "retry-after": String(retryAfter) };
  return refusal(status, "You have exceeded a secondary rate limit. Please wait a few minutes.", {
    ...headers,
  });
}

/** The primary limit, used up until so many seconds after the server's own time. */
export function primaryLimit(seconds: number, status = 403): Step {
  const now = Math.floor(Date.parse("2026-01-05T10:00:00Z") / 1000);
  return refusal(status, "API rate limit exceeded", {
    date: "Mon, 05 Jan 2026 10:00:00 GMT",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": String(now + seconds),
  });
}

/** One page of rows as the query asks for it, with the `Link` header that leads on; `wrap` makes the body. */
export function paged<T>(
  { query, base, path }: Routed,
  rows: readonly T[],
  { most = 100, wrap }: { readonly most?: number; readonly wrap?: (page: readonly T[]) => unknown } = {},
): Step {
  const size = Math.min(most, Number(query.get("per_page") ?? 30));
  const number = Number(query.get("page") ?? 1);
  const page = rows.slice((number - 1) * size, number * size);
  const last = Math.max(1, Math.ceil(rows.length / size));
  const link = (to: number, rel: string): string => {
    const asked = new URLSearchParams(query);
    asked.set("page", String(to));
    return `<${base}${path}?${asked.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, "prev"), link(1, "first")] : []),
    ...(number < last ? [link(number + 1, "next"), link(last, "last")] : []),
  ];
  const headers = links.length === 0 ? {} : { link: links.join(", ") };
  return json(wrap === undefined ? page : wrap(page), 200, { ...headers });
}

function find(github: GithubStandIn, routes: readonly Route[], prefix: string, seen: Seen): Step {
  const url = new URL(seen.url, github.host);
  const path = url.pathname.slice(prefix.length);
  if (!url.pathname.startsWith(prefix)) return text("<html>no API here</html>", 404);
  const token = /^Bearer (.+)$/.exec(seen.headers.authorization ?? "")?.[1] ?? "";
  if (!github.tokens.has(token)) return refusal(401, "Bad credentials");
  for (const { method, pattern, handler } of routes) {
    const match = method === seen.method ? pattern.exec(path) : null;
    if (match === null) continue;
    const found = Object.entries(match.groups ?? {});
    const params = Object.fromEntries(found.map(([key, value]) => [key, decodeURIComponent(value)]));
    return handler({ ...seen, path, params, query: url.searchParams, base: github.apiUrl });
  }
  return notFound;
}

function matcher(pattern: string): RegExp {
  const literal = pattern.replaceAll(/[.()]/g, String.raw`\$&`);
  return new RegExp(`^${literal.replaceAll(/:(\w+)/g, "(?<$1>[^/]+)")}$`);
}
