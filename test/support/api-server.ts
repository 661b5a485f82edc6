import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { performance } from "node:perf_hooks";
import type { Clock } from "../../src/model/clock.ts";
import { Secret } from "../../src/model/token/secret.ts";
import { createLimiter } from "../../src/workato/limiter/sliding-window.ts";
import type { ApiOptions } from "../../src/workato/connection.ts";
import { type OpenApi, openApi } from "../../src/workato/open.ts";

/** A request as the server saw it. */
export interface Seen {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  /** Parsed JSON; null where there was none. */
  readonly body: unknown;
  /** Milliseconds, as the server counts. */
  readonly at: number;
}

/** Answers one request, however well or badly. */
export type Step = (response: ServerResponse, seen: Seen) => void | Promise<void>;

/** A scripted server on the loopback. */
export interface ApiServer {
  readonly host: string;
  readonly seen: readonly Seen[];
  /** How many connections are open. */
  connections(): Promise<number>;
  close(): Promise<void>;
}

/** Serves whatever `step` answers. */
export async function serve(step: Step): Promise<ApiServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const at = performance.now();
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    const answer = async (): Promise<void> => {
      const { method = "", url = "", headers } = request;
      const text = Buffer.concat(chunks).toString();
      const one = { method, url, headers, body: text === "" ? null : JSON.parse(text), at };
      seen.push(one);
      await step(response, one);
    };
    request.on("end", () => void answer());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const connections = (): Promise<number> =>
    new Promise((resolve, reject) => {
      server.getConnections((error, count) => (error === null ? resolve(count) : reject(error)));
    });
  return { host: `http://127.0.0.1:${port}`, seen, connections, close };
}

/** Answers request by request; the last step stays. */
export function sequence(...steps: readonly Step[]): Step {
  let next = 0;
  return (response, seen) => steps[Math.min(next++, steps.length - 1)]?.(response, seen);
}

/** JSON, with a status and headers. */
export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Step {
  return text(JSON.stringify(value), status, { "content-type": "application/json", ...headers });
}

/** Any body. */
export function text(body: string, status = 200, headers: Record<string, string> = {}): Step {
  return (response) => {
    response.writeHead(status, headers).end(body);
  };
}

/** The connection breaks once the request has come. */
export const reset: Step = (response) => {
  response.socket?.resetAndDestroy();
};

/** No answer, ever. */
export const hang: Step = () => {};

/** Time that runs `speed` times as fast as the machine's. */
export function fastClock(speed = 1): Clock {
  const start = performance.now();
  const monotonic = (): number => start + (performance.now() - start) * speed;
  return {
    now: () => Date.now(),
    monotonic,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const timer = setTimeout(() => {
          signal?.removeEventListener("abort", abort);
          resolve();
        }, ms / speed);
        const abort = (): void => {
          clearTimeout(timer);
          reject(signal?.reason);
        };
        signal?.addEventListener("abort", abort, { once: true });
      }),
  };
}

/** The token of `open`: looks like one, and like no word. */
export const testToken = "wrkaus-test.TOKEN-0123456789";

/** An API towards that host, with nothing in its way; waits take a hundredth of their time. */
export function open(host: string, overrides: Partial<ApiOptions> = {}): OpenApi {
  const clock = overrides.clock ?? fastClock(100);
  return openApi({
    host,
    token: new Secret(testToken),
    limiter: createLimiter({ limit: 10_000, windowMs: 1000 }, clock),
    clock,
    // Ten seconds of the machine's time.
    timeoutMs: 1_000_000,
    userAgent: "keyward/test",
    proxy: { httpProxy: null, httpsProxy: null, noProxy: null },
    jitter: () => 0.5,
    ...overrides,
  });
}

/** A client as an answer holds it. */
export function wireClient(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 40947,
    name: "finance-loader",
    api_privilege_group_id: 26779,
    created_at: "2023-02-22T01:55:35.739-08:00",
    updated_at: "2023-02-28T01:23:18.046-08:00",
    all_folders: false,
    folder_ids: [26138, 26136],
    environment_name: "Production",
    ip_allow_list: "192.0.2.10,198.51.100.5",
    token: { updated_at: "2023-02-22T09:55:36.427Z" },
    ...overrides,
  };
}
