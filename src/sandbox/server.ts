import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { performance } from "node:perf_hooks";
import { KeywardError } from "../model/errors.ts";
import type { Rate } from "../model/clock.ts";
import { type Answer, failure } from "./endpoints/answer.ts";
import { type Controlled, control } from "./control.ts";
import { type Fault, Faults } from "./faults.ts";
import { finish, write } from "./finish.ts";
import type { Arrival } from "./journal.ts";
import { Later } from "./later.ts";
import { ArrivalLimit, tooMany } from "./limit.ts";
import { misbehave } from "./misbehave.ts";
import { ordinaryReadings, type Readings } from "./readings.ts";
import { isCustomerList, Router } from "./endpoints/router.ts";
import { actorOf, bodyOf } from "./request.ts";
import { defaultSeed, type Seed } from "./seed.ts";
import type { SandboxState } from "./state.ts";

/** The options of a sandbox; each has a default. */
export interface SandboxOptions {
  /** 0: any free port. */
  readonly port?: number;
  readonly seed?: Seed;
  /** Null: no limit; default: 60 in 60 s. */
  readonly rate?: Rate | null;
  /** The rate of the two lists of customers' workspaces; default: 1000 in 60 s, or none if `rate` is none. */
  readonly listRate?: Rate | null;
  /** The API token that it accepts. */
  readonly token?: string;
  readonly readings?: Partial<Readings>;
  readonly faults?: readonly Fault[];
  /** Enables the control endpoints, `/sandbox/…`. */
  readonly control?: boolean;
}

/** A running sandbox. */
export interface Sandbox {
  readonly url: string;
  readonly port: number;
  readonly token: string;
  readonly state: SandboxState;
  /** The state of an Embedded customer, by its id or `E` and its external id. */
  customer(id: string): SandboxState;
  readonly journal: readonly Arrival[];
  close(): Promise<void>;
}

/** Starts a sandbox on 127.0.0.1; throws `KeywardError` if the port is in use. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const handler = new RequestHandler(options);
  const server = createServer((request, response) => {
    // A client that disconnects during its request, or sends an invalid path, must not stop the sandbox.
    handler.receive(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  const port = await listen(server, options.port ?? 0);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      handler.later.close();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    token: handler.token,
    state: handler.state,
    customer: (id) => handler.customer(id),
    journal: handler.journal,
    close,
  };
}

/** Handles each request: control endpoint, journal, authentication, rate limit, fault, answer. */
class RequestHandler implements Controlled {
  readonly token: string;
  readonly journal: Arrival[] = [];
  readonly later = new Later();
  readings: Readings;
  readonly #router: Router;
  readonly #faults = new Faults();
  readonly #limit: ArrivalLimit;
  readonly #listLimit: ArrivalLimit;
  readonly #control: boolean;
  readonly #started = performance.now();

  constructor(options: SandboxOptions) {
    const rate = options.rate === undefined ? { limit: 60, windowMs: 60_000 } : options.rate;
    this.token = options.token ?? "sandbox-token";
    this.readings = { ...ordinaryReadings, ...options.readings };
    this.#router = new Router(options.seed ?? defaultSeed);
    this.#limit = new ArrivalLimit(rate);
    const listRate = rate === null ? null : { limit: 1000, windowMs: 60_000 };
    this.#listLimit = new ArrivalLimit(options.listRate === undefined ? listRate : options.listRate);
    this.#control = options.control ?? false;
    this.#faults.set(options.faults ?? []);
  }

  get state(): SandboxState {
    return this.#router.own.state;
  }

  customer(id: string): SandboxState {
    return this.#router.customer(id).state;
  }

  setFaults(faults: readonly Fault[]): void {
    this.#faults.set(faults);
  }

  async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const t = performance.now() - this.#started;
    const { method = "GET", url: target = "/" } = request;
    const url = new URL(target, "http://127.0.0.1");
    const endpoint = /^\/sandbox\/(\w+)$/.exec(url.pathname)?.[1];
    if (endpoint !== undefined && this.#control)
      return write(
        response,
        control(
          { method, endpoint, body: await bodyOf(request), customer: url.searchParams.get("customer") },
          this,
        ),
      );
    const arrival: Arrival = { method, path: target, t, status: null, request_id: null };
    this.journal.push(arrival);
    const refused = this.#refusal(request, method, url.pathname, t);
    const body = await bodyOf(request);
    if (refused !== null) return finish(response, arrival, refused, this.readings);
    const answer = (): Answer =>
      this.#router.answer(
        url.pathname,
        {
          method,
          query: url.searchParams,
          body,
          environment: this.#environmentOf(request),
          actor: actorOf(request),
        },
        this.readings,
      );
    const fault = this.#faults.pick(method, target);
    if (fault === null) return finish(response, arrival, answer(), this.readings);
    misbehave(fault, {
      readings: this.readings,
      later: this.later,
      answer,
      send: (broken) => finish(response, arrival, broken, this.readings),
      reset: () => response.socket?.resetAndDestroy(),
    });
  }

  /** The sandbox's own token always works, and so does the token of any of its clients. */
  #isKnown(authorization: string | undefined): boolean {
    if (authorization === `Bearer ${this.token}`) return true;
    return [...this.state.clients.values()].some(
      ({ tokenValue }) => tokenValue !== null && authorization === `Bearer ${tokenValue}`,
    );
  }

  /** The environment of the client whose token it is; null if it has none, or for the sandbox's own token. */
  #environmentOf({ headers: { authorization } }: IncomingMessage): string | null {
    const client = [...this.state.clients.values()].find(
      ({ tokenValue }) => authorization === `Bearer ${tokenValue}`,
    );
    return client?.environment ?? null;
  }

  #refusal(request: IncomingMessage, method: string, path: string, t: number): Answer | null {
    if (!this.#isKnown(request.headers.authorization)) return failure(401, "Unauthorized", this.readings);
    // Only the endpoints of API clients share the quota.
    if (path.endsWith("/activity_logs")) return null;
    const limit = isCustomerList(method, path) ? this.#listLimit : this.#limit;
    const wait = limit.take(t, this.readings);
    return wait === null ? null : tooMany(wait, this.readings);
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) =>
      reject(
        new KeywardError(
          `the sandbox cannot listen on port ${port}: ${error.message}`,
          "choose another port with --port, or use --port 0 for any free port",
          { cause: error },
        ),
      ),
    );
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
