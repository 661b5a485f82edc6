import type { Live } from "../../model/client.ts";
import type { Reading } from "../../workato/api.ts";
import { whole } from "../../workato/lists/settled.ts";
import type { ApplyInput } from "../input.ts";

/**
 * Why a list is no evidence that a client does not exist: it may lag, or show only the clients of the API token's own
 * environment (workato-api.md, whose clients a list shows). `misses`: it demonstrably does; `shows-none`: it may.
 */
export interface ListLimit {
  readonly kind: "misses" | "shows-none";
  readonly reason: string;
}

/** The clients of the workspace as they were last read: first by the plan, then by this run. */
export class LiveView {
  readonly #api: ApplyInput["api"];
  /** Whether a client that the reading missed could be created twice or mistaken for deleted. */
  readonly #mustBeWhole: boolean;
  /** The clients that the plan was based on, by id. */
  readonly planned: ReadonlyMap<number, Live>;
  #clients: ReadonlyMap<number, Live>;
  #startedAt: number;
  #readAt: number;
  /** The clients that this run created, and when that was answered (`Clock.monotonic`). */
  readonly #made: { readonly id: number; readonly environment: string | null; readonly at: number }[] = [];
  readonly #clock: ApplyInput["clock"];
  #wasWaitedFor = false;
  #renewing: Promise<void> | null = null;

  constructor({
    api,
    plan,
    live,
    readAt,
    clock,
  }: Pick<ApplyInput, "api" | "plan" | "live" | "readAt" | "clock">) {
    this.#api = api;
    this.#clock = clock;
    this.#mustBeWhole =
      plan.changes?.some(({ action }) => action === "create" || action === "delete") ?? false;
    this.planned = byId(live);
    this.#clients = this.planned;
    this.#startedAt = readAt;
    this.#readAt = readAt;
  }

  /** The clients by id. */
  get clients(): ReadonlyMap<number, Live> {
    return this.#clients;
  }

  /** When they were read, by `Clock.monotonic`. */
  get readAt(): number {
    return this.#readAt;
  }

  /** Whether they were read for changes that had been held back. */
  get wasWaitedFor(): boolean {
    return this.#wasWaitedFor;
  }

  /** Records that this run created a client, whose answer has just come. */
  addMade(id: number, environment: string | null): void {
    this.#made.push({ id, environment, at: this.#clock.monotonic() });
  }

  /** The clients that this run had created before the latest reading, and that it does not show. */
  get missed(): readonly number[] {
    return this.#missed.map(({ id }) => id);
  }

  /** Why the latest reading is no evidence that a client of this environment does not exist; null if it is. */
  listLimit(environment: string | null): ListLimit | null {
    const missed = this.#missed.find((made) => made.environment === environment);
    if (missed !== undefined)
      return {
        kind: "misses",
        reason: `it does not show client ${missed.id} either, which this run created`,
      };
    if (environment === null || [...this.#clients.values()].some((live) => live.environment === environment))
      return null;
    return { kind: "shows-none", reason: `it shows no client of ${environment} at all` };
  }

  get #missed() {
    return this.#made.filter(({ id, at }) => at <= this.#startedAt && !this.#clients.has(id));
  }

  /** Resolves when no reading is in progress; rejects if it failed. */
  async settled(): Promise<void> {
    await this.#renewing;
  }

  /** Reads the clients again; callers that ask during a reading share its result. */
  renew(): Promise<void> {
    this.#renewing ??= this.#read(true).finally(() => {
      this.#renewing = null;
    });
    return this.#renewing;
  }

  /** Reads the clients again unless they were read since that moment (`Clock.monotonic`), once for all callers that wait. */
  async renewSince(at: number): Promise<void> {
    while (this.#startedAt < at) await this.renew();
  }

  /** Reads the clients with a reading that starts now. */
  read(): Promise<void> {
    return this.#read(false);
  }

  async #read(waitedFor: boolean): Promise<void> {
    const first = await this.#readOnce();
    const last = first.stable || !this.#mustBeWhole ? first : await this.#readOnce();
    this.#clients = byId(inEither(first, last));
    this.#startedAt = first.startedAt;
    this.#readAt = last.readAt;
    this.#wasWaitedFor = waitedFor;
  }

  async #readOnce(): Promise<Reading> {
    const reading = await this.#api.readClients();
    return this.#mustBeWhole ? whole(reading) : reading;
  }
}

/**
 * If rows moved between pages, one reading may miss a client that the other shows. The two need not agree, because
 * this run's own changes are in progress.
 */
function inEither(first: Reading, last: Reading): readonly Live[] {
  return first === last ? first.clients : [...first.clients, ...last.clients];
}

function byId(clients: readonly Live[]): ReadonlyMap<number, Live> {
  return new Map(clients.map((client) => [client.id, client]));
}
