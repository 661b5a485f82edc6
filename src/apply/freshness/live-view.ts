import type { Live } from "../../model/client.ts";
import type { Clock } from "../../model/clock.ts";
import type { Reading } from "../../workato/api.ts";
import type { ApplyInput } from "../input.ts";

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
  readonly #made = new Map<number, number>();
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
  addMade(id: number): void {
    this.#made.set(id, this.#clock.monotonic());
  }

  /** The clients that this run had created before the latest reading, and that it does not show. */
  get missed(): readonly number[] {
    const before = [...this.#made].filter(([, at]) => at <= this.#startedAt);
    return before.map(([id]) => id).filter((id) => !this.#clients.has(id));
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
  async read(): Promise<readonly Live[]> {
    await this.#read(false);
    return [...this.#clients.values()];
  }

  async #read(waitedFor: boolean): Promise<void> {
    const first = await this.#api.readClients();
    const last = first.stable || !this.#mustBeWhole ? first : await this.#api.readClients();
    this.#clients = byId(inEither(first, last));
    this.#startedAt = first.startedAt;
    this.#readAt = last.readAt;
    this.#wasWaitedFor = waitedFor;
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

/** One reading of live clients, and until when a change that was compared with it may be sent. */
export class Look {
  readonly at: number;
  readonly #oldAfter: number;
  readonly #wasWaitedFor: boolean;
  #until: number;
  #used = false;

  /** Read at `at` (`Clock.monotonic`), old after `oldAfter` ms; `wasWaitedFor`: read for a change that had been held back. */
  constructor(at: number, oldAfter: number, wasWaitedFor: boolean) {
    this.at = at;
    this.#oldAfter = oldAfter;
    this.#wasWaitedFor = wasWaitedFor;
    this.#until = at + oldAfter;
  }

  /** Whether it is too old to be used. */
  isOld(clock: Clock): boolean {
    return clock.monotonic() - this.at > this.#oldAfter;
  }

  /**
   * Whether a change whose turn has come may be sent based on it. If changes waited for this reading and the first
   * turn after it comes so late that it is old again, its age is counted from that turn; otherwise the run would read
   * forever and send nothing.
   */
  allows(clock: Clock): boolean {
    const now = clock.monotonic();
    if (now > this.#until && this.#wasWaitedFor && !this.#used) this.#until = now + this.#oldAfter;
    if (now > this.#until) return false;
    this.#used = true;
    return true;
  }
}

/** How many attempts of one change require a recent reading. */
const mostOnYoung = 5;

/**
 * Checks at each attempt of a change whether it is fresh, until that many attempts were sent and refused: otherwise a
 * server that accepts only reads would keep the run reading forever.
 */
export function untilAttemptsExhausted(isFresh: () => boolean): () => boolean {
  let attempts = 0;
  return () => {
    if (attempts >= mostOnYoung) return true;
    const fresh = isFresh();
    if (fresh) attempts += 1;
    return fresh;
  };
}
