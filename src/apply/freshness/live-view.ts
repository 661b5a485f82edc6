import type { Live } from "../../model/client.ts";
import type { Clock } from "../../model/clock.ts";
import type { Reading } from "../../workato/api.ts";
import type { ApplyInput } from "../input.ts";

/** The clients of the workspace as they were last read: by the plan at first, then by this run. */
export class LiveView {
  readonly #api: ApplyInput["api"];
  /** Whether a client that the reading missed could be created twice, or taken for deleted. */
  readonly #mustBeWhole: boolean;
  /** The clients that the plan was made on, by id. */
  readonly planned: ReadonlyMap<number, Live>;
  #clients: ReadonlyMap<number, Live>;
  #readAt: number;
  #wasWaitedFor = false;
  #renewing: Promise<void> | null = null;

  constructor({ api, plan, live, readAt }: Pick<ApplyInput, "api" | "plan" | "live" | "readAt">) {
    this.#api = api;
    this.#mustBeWhole =
      plan.changes?.some(({ action }) => action === "create" || action === "delete") ?? false;
    this.planned = byId(live);
    this.#clients = this.planned;
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

  /** Whether they were read for changes that had been held back until then. */
  get wasWaitedFor(): boolean {
    return this.#wasWaitedFor;
  }

  /** Resolves when no reading is under way; rejects where it failed. */
  async settled(): Promise<void> {
    await this.#renewing;
  }

  /** Reads the clients again, once for all who ask while that is under way. */
  renew(): Promise<void> {
    this.#renewing ??= this.#read(true).finally(() => {
      this.#renewing = null;
    });
    return this.#renewing;
  }

  /** Reads the clients, by a reading that begins now. */
  async read(): Promise<readonly Live[]> {
    await this.#read(false);
    return [...this.#clients.values()];
  }

  async #read(waitedFor: boolean): Promise<void> {
    const first = await this.#api.readClients();
    const last = first.stable || !this.#mustBeWhole ? first : await this.#api.readClients();
    this.#clients = byId(inEither(first, last));
    this.#readAt = last.readAt;
    this.#wasWaitedFor = waitedFor;
  }
}

/**
 * What rows that moved between pages hide from one reading, the other shows. They need not agree: this run's own
 * changes are under way.
 */
function inEither(first: Reading, last: Reading): readonly Live[] {
  return first === last ? first.clients : [...first.clients, ...last.clients];
}

function byId(clients: readonly Live[]): ReadonlyMap<number, Live> {
  return new Map(clients.map((client) => [client.id, client]));
}

/** One look at live clients, and until when a change that was compared with it may be sent. */
export class Look {
  readonly at: number;
  readonly #oldAfter: number;
  readonly #wasWaitedFor: boolean;
  #until: number;
  #used = false;

  /** `at` by `Clock.monotonic`; it is old after `oldAfter` ms; `wasWaitedFor`: by a change that had been held back. */
  constructor(at: number, oldAfter: number, wasWaitedFor: boolean) {
    this.at = at;
    this.#oldAfter = oldAfter;
    this.#wasWaitedFor = wasWaitedFor;
    this.#until = at + oldAfter;
  }

  /** Whether it is older than it may be. */
  isOld(clock: Clock): boolean {
    return clock.monotonic() - this.at > this.#oldAfter;
  }

  /**
   * Whether a change whose turn has come may be sent on it. Where the first turn after a reading that changes
   * waited for comes so late that it is old again, it counts from that turn on: otherwise the run would read
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

/** Attempts of one change that are let go only on a young reading. */
const mostOnYoung = 5;

/**
 * Asks whether a change is fresh at each turn of its attempts; no more after so many that were let go, and refused:
 * otherwise a server that lets nothing but readings pass would keep the run reading forever.
 */
export function untilRefusedOften(isFresh: () => boolean): () => boolean {
  let attempts = 0;
  return () => {
    if (attempts >= mostOnYoung) return true;
    const goes = isFresh();
    if (goes) attempts += 1;
    return goes;
  };
}
