import { applyPlan } from "../../src/apply/apply.ts";
import type { ApplyProgress } from "../../src/apply/input.ts";
import type { Declared, Live } from "../../src/model/client.ts";
import type { Change, WorkspacePlan } from "../../src/model/plan.ts";
import type { WorkspaceReport } from "../../src/model/report.ts";
import type { TokenPlace } from "../../src/model/token.ts";
import type { IssuePlace } from "../../src/tokens/issuance.ts";
import { observeTokens } from "../../src/tokens/observe.ts";
import type { Sink } from "../../src/tokens/sink.ts";
import { planOf } from "../plan/planning.ts";
import { MemoryApi } from "./memory-api.ts";
import { Life } from "./memory-life.ts";
import { MemorySink } from "./memory-sink.ts";
import { VirtualClock } from "./virtual-clock.ts";

const limit = { kind: "count", value: 10_000 } as const;
const noLimits = { max_creates: limit, max_updates: limit, max_deletes: limit, max_rotations: limit };

/** A workspace in memory with what its manifests declare, and a keyward that plans and applies there. */
export class World {
  readonly clock = new VirtualClock();
  readonly api: MemoryApi;
  readonly stop = new AbortController();
  readonly progress: ApplyProgress[] = [];
  sinks: readonly MemorySink[] = [new MemorySink()];
  declared: readonly Declared[] = [];
  prune = false;
  /** Ids to rotate beside what the plan holds. */
  rotate: readonly number[] = [];
  timeoutMs = 40_000;
  /** The id of keyward's own client. */
  last: number | null = null;
  #life = new Life();

  constructor(live: readonly Live[] = []) {
    this.api = new MemoryApi(this.clock, live);
  }

  /** The first sink. */
  get sink(): MemorySink {
    const [first] = this.sinks;
    if (first === undefined) throw new Error("this world has no sink");
    return first;
  }

  /** Starts another process of keyward, with this life. */
  live(life: Life): void {
    this.#life = life;
    this.api.life = life;
    for (const sink of this.sinks) sink.life = life;
  }

  /** What keyward would do now. */
  async plan(): Promise<{ plan: WorkspacePlan; live: readonly Live[]; places: Places }> {
    const live = [...this.api.clients.values()];
    const workspace = { name: "main", customer: null };
    const byName = new Map<string, Sink>(this.sinks.map((sink) => [sink.name, sink]));
    const places = await observeTokens(this.declared, workspace, byName, new Map());
    const prune = this.prune ? { prune: true, ownership: everything } : {};
    const plan = planOf(this.declared, live, {
      limits: noLimits,
      tokens: places,
      now: this.clock.now(),
      ...prune,
    });
    return { plan: { ...plan, changes: [...(plan.changes ?? []), ...this.#rotations(live)] }, live, places };
  }

  /** Plans and applies; `late`: ms between the two. */
  async apply(late = 0): Promise<WorkspaceReport> {
    return this.clock.run(this.#apply(late));
  }

  async #apply(late: number): Promise<WorkspaceReport> {
    const { plan, live, places } = await this.plan();
    const readAt = this.clock.monotonic();
    if (late > 0) await this.clock.sleep(late);
    return applyPlan({
      plan,
      api: this.api,
      live,
      readAt,
      last: this.last,
      places: (change) => this.#issuePlaces(change, places),
      clock: this.#life.clock(this.clock),
      timeoutMs: this.timeoutMs,
      stop: this.stop.signal,
      onProgress: (progress) => this.progress.push(progress),
    });
  }

  #issuePlaces(change: Change, places: Places): readonly IssuePlace[] {
    const mine = [...places].find(
      ([{ name, environment }]) => name === change.name && environment === change.environment,
    );
    return (mine?.[1] ?? []).flatMap(({ sink, place, reading }) => {
      const found = this.sinks.find(({ name }) => name === sink);
      return found === undefined ? [] : [{ sink: found, place, before: reading }];
    });
  }

  #rotations(live: readonly Live[]): readonly Change[] {
    return live.filter(({ id }) => this.rotate.includes(id)).map(rotation);
  }
}

type Places = ReadonlyMap<Declared, readonly TokenPlace[]>;

const everything = { self: [], scope: { names: ["*"] }, environments: [] };

/** A rotation that somebody asked for. */
export function rotation({ id, name, environment }: Live): Change {
  const words = { digest: "sha256:0", reason: "asked for", origin: null, token: null, source: null } as const;
  return { action: "rotate", id, name, environment, fields: [], risks: [], ...words };
}

/** The outcomes in short: `create finance-loader done`, `update 40947 failed not-as-sent`. */
export function told(report: WorkspaceReport): readonly string[] {
  return report.outcomes.map(({ action, name, id, status, error }) =>
    [action, action === "create" ? name : id, status, ...(error === null ? [] : [error.code])].join(" "),
  );
}
