import { mayPass } from "../../src/http/retry.ts";
import { ApiError, type ApiFailure } from "../../src/model/errors.ts";
import type { ClientPayload } from "../../src/fields/payload.ts";
import type { Live } from "../../src/model/client.ts";
import type { RequestCounts } from "../../src/model/report.ts";
import { Secret } from "../../src/model/token/secret.ts";
import type { Issued, Reading, SendOptions, WriteApi } from "../../src/workato/api.ts";
import { Life } from "./memory-life.ts";
import type { VirtualClock } from "./virtual-clock.ts";

/** A call as a fault sees it; `about` is a name for a create, else an id, `nth` counts calls of this kind about it, from 1. */
export interface ApiCall {
  readonly kind: "list" | "read" | "create" | "update" | "delete" | "regenerate";
  readonly about: string | number | null;
  readonly nth: number;
}

/** How a call goes wrong. */
export interface Fault {
  readonly failure: ApiFailure;
  readonly status?: number;
  /** Whether the server did it all the same, and how many ms after it was sent; left out: it did not. */
  readonly effectAfter?: number;
  /** The answer never comes at all. */
  readonly silent?: boolean;
}

/** One call as it was sent, with its moment in ms. */
export interface SentCall extends ApiCall {
  readonly at: number;
  readonly payload: ClientPayload | null;
}

/** Workato in memory: `clients` and `tokens` are the truth, `fault` and `shown` are its bad hour. */
export class MemoryApi implements WriteApi {
  readonly clients = new Map<number, Live>();
  /** The working token of each client, by id. */
  readonly tokens = new Map<number, string>();
  /** Clients that were issued a token here. */
  readonly issued = new Set<number>();
  readonly sent: SentCall[] = [];
  life = new Life();
  latency = 100;
  /** How long a mutation waits for its turn, in ms. */
  queue = 0;
  fault: (call: ApiCall) => Fault | null = () => null;
  /** What an answer shows of a client, where it lies. */
  shown: (client: Live) => Live = (client) => client;
  /** Whether a list says that no row moved while it was read. */
  stable = true;
  /** How many clients a list shows before one more page is asked for; the server tells no total. */
  cap = Number.POSITIVE_INFINITY;
  /** What a list shows, where rows move between its pages. */
  shifted: (clients: readonly Live[]) => readonly Live[] = (clients) => clients;
  /** What a list shows of a client, where it lags. */
  listed: (client: Live) => Live = (client) => client;
  /** Whether answers have a date. */
  dated = true;
  /** How far the server's clock is ahead of this machine's, in ms. */
  ahead = 0;
  /** The most calls that were under way at once. */
  busiest = 0;
  readonly #clock: VirtualClock;
  #underway = 0;
  #serial = 0;
  #nextId = 50_000;

  constructor(clock: VirtualClock, clients: readonly Live[] = []) {
    this.#clock = clock;
    for (const client of clients) this.clients.set(client.id, client);
  }

  /** The server's time, by the dates of its answers. */
  serverTime(): number | null {
    return this.dated ? this.#clock.now() + this.ahead : null;
  }

  recent(): readonly number[] {
    return [];
  }

  get requests(): RequestCounts {
    return { total: this.sent.length, retried: 0, rate_limited: 0 };
  }

  /** The calls in short: `create finance-loader`, `list`. */
  get story(): readonly string[] {
    return this.sent.map(({ kind, about }) => (about === null ? kind : `${kind} ${about}`));
  }

  async readClients(): Promise<Reading> {
    const startedAt = this.#clock.monotonic();
    return this.#call("list", null, null, () => {
      const clients = [...this.clients.values()].map(this.listed).sort((a, b) => a.id - b.id);
      const shown = this.shifted(clients);
      const reading = (rows: readonly Live[]) => this.#reading(rows, startedAt);
      const more = async (): Promise<Reading> => ({ ...reading(shown), more: null });
      return {
        ...reading(shown.slice(0, this.cap)),
        more: this.cap === Number.POSITIVE_INFINITY ? null : more,
      };
    });
  }

  #reading(clients: readonly Live[], startedAt: number): Omit<Reading, "more"> {
    return { clients, stable: this.stable, startedAt, readAt: this.#clock.monotonic() };
  }

  async readRoles(): Promise<readonly []> {
    return [];
  }

  async readFolders(): Promise<readonly []> {
    return [];
  }

  async readClient(id: number): Promise<Live | null> {
    return this.#call("read", id, null, () => this.clients.get(id) ?? null);
  }

  async createClient(payload: ClientPayload, options?: SendOptions): Promise<Issued> {
    await this.#turn(options);
    return this.#call("create", payload.name, payload, () =>
      this.#issue(this.#store(this.#nextId++, payload)),
    );
  }

  async updateClient(id: number, payload: ClientPayload, options?: SendOptions): Promise<Live> {
    await this.#turn(options);
    return this.#call("update", id, payload, () => this.shown(this.#store(id, payload)));
  }

  async deleteClient(id: number, options?: SendOptions): Promise<void> {
    await this.#turn(options);
    return this.#call("delete", id, null, () => {
      this.clients.delete(id);
    });
  }

  async regenerateToken(id: number, options?: SendOptions): Promise<Issued> {
    await this.#turn(options);
    return this.#call("regenerate", id, null, () => {
      const client = this.clients.get(id);
      if (client === undefined) throw new ApiError("not found", { failure: "status", status: 404 });
      return this.#issue(client);
    });
  }

  async #turn({ mayGo = () => true }: SendOptions = {}): Promise<void> {
    if (this.queue > 0) await this.#clock.sleep(this.queue);
    if (!mayGo()) throw new ApiError("held back", { failure: "held-back" });
  }

  async #call<T>(
    kind: ApiCall["kind"],
    about: ApiCall["about"],
    payload: ClientPayload | null,
    effect: () => T,
  ) {
    const { life } = this;
    await life.step();
    const nth = this.sent.filter((one) => one.kind === kind && one.about === about).length + 1;
    const call = { kind, about, nth };
    this.sent.push({ ...call, payload, at: this.#clock.monotonic() });
    this.busiest = Math.max(this.busiest, ++this.#underway);
    try {
      const fault = this.fault(call);
      if (fault !== null) return await this.#failing(fault, kind, effect, life);
      await this.#clock.sleep(this.latency);
      const answer = effect();
      await life.step();
      return answer;
    } finally {
      this.#underway -= 1;
    }
  }

  async #failing(fault: Fault, kind: ApiCall["kind"], effect: () => unknown, life: Life): Promise<never> {
    const sentAt = this.#clock.monotonic();
    if (fault.effectAfter !== undefined) this.#clock.at(sentAt + fault.effectAfter, () => effect());
    if (fault.silent === true) return new Promise(() => {});
    await this.#clock.sleep(this.latency);
    await life.step();
    const { status = null } = fault;
    // As the real API object classifies an answer of a gateway that stopped waiting.
    const failure = status !== null && fault.failure === "status" && mayPass(status) ? "lost" : fault.failure;
    const certain = failure !== "lost" && failure !== "shape";
    throw new ApiError(`could not ${kind}`, { failure, status, sentAt: certain ? null : sentAt });
  }

  #store(id: number, payload: ClientPayload): Live {
    const list = payload.ip_allow_list ?? "";
    const client: Live = {
      id,
      name: payload.name,
      environment: payload.environment_name ?? null,
      role: payload.api_privilege_group_id,
      folders: payload.all_folders ? "all" : [...payload.folder_ids],
      ip_allow_list: list === "" ? [] : list.split(","),
      token_updated_at: this.clients.get(id)?.token_updated_at ?? null,
      created_at: this.clients.get(id)?.created_at ?? new Date(this.#clock.now() + this.ahead).toISOString(),
      has_token: true,
    };
    this.clients.set(id, client);
    return client;
  }

  #issue(client: Live): Issued {
    const token = `token-${++this.#serial}-of-${client.id}`;
    const fresh = { ...client, token_updated_at: new Date(this.#clock.now() + this.#serial).toISOString() };
    this.clients.set(client.id, fresh);
    this.tokens.set(client.id, token);
    this.issued.add(client.id);
    return { client: this.shown(fresh), token: new Secret(token) };
  }
}
