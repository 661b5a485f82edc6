import { applyPlan } from "../../src/apply/apply.ts";
import type { ApplyStep } from "../../src/apply/input.ts";
import type { Declared, Live } from "../../src/model/client.ts";
import { type Change, changesOf } from "../../src/model/change.ts";
import type { WorkspacePlan } from "../../src/model/plan.ts";
import type { WorkspaceReport } from "../../src/model/report.ts";
import { claimLive } from "../../src/plan/identity/claim.ts";
import { inheritPending } from "../../src/plan/tokens/inherit-pending.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import type { PlanInput } from "../../src/plan/input.ts";
import { makeRotation } from "../../src/plan/rotation/make-rotation.ts";
import type { Places } from "../../src/plan/tokens/token-places.ts";
import { readFormers } from "../../src/run/places/former-places.ts";
import { observeTokens } from "../../src/sinks/observe.ts";
import type { Sink } from "../../src/sinks/sink.ts";
import { planInput } from "../plan/planning.ts";
import { MemoryApi } from "./memory-api.ts";
import type { Wait } from "../../src/model/wait.ts";
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
  readonly steps: ApplyStep[] = [];
  readonly waits: Wait[] = [];
  readonly notes: string[] = [];
  sinks: readonly MemorySink[] = [new MemorySink()];
  declared: readonly Declared[] = [];
  prune = false;
  /** Environments that the configuration names. */
  environments: readonly string[] = [];
  /** Ids to rotate beside what the plan holds. */
  rotate: readonly number[] = [];
  /** Whether these rotations are those of `--end-overlap`. */
  endsOverlap = false;
  timeoutMs = 40_000;
  /** The new tokens of keyward itself, as they were handed over to be proved. */
  readonly ownTokens: (readonly [id: number, token: string])[] = [];
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
    const claims = claimLive(this.declared, live);
    const sinks = this.#sinks();
    const formers = await readFormers({ declared: this.declared, workspace, sinks }, claims);
    const found = await observeTokens(this.declared, workspace, sinks, new Map());
    const places = inheritPending(claims.claims, found, formers);
    const input = planInput(this.declared, live, {
      limits: noLimits,
      tokens: places,
      formers,
      now: this.clock.now(),
      ownership: {
        ...(this.prune ? everything : { self: null, scope: null }),
        environments: this.environments,
      },
      prune: this.prune,
    });
    const plan = makePlan(input);
    return { plan: { ...plan, changes: [...(plan.changes ?? []), ...this.#rotations(input)] }, live, places };
  }

  /** Plans and applies; `late`: ms between the two. */
  async apply(late = 0): Promise<WorkspaceReport> {
    return this.clock.run(this.#apply(late));
  }

  async #apply(late: number): Promise<WorkspaceReport> {
    const { plan, live } = await this.plan();
    const readAt = this.clock.monotonic();
    if (late > 0) await this.clock.sleep(late);
    return applyPlan({
      plan,
      api: this.api,
      live,
      readAt,
      sinks: this.#sinks(),
      clock: this.#life.clock(this.clock),
      timeoutMs: this.timeoutMs,
      stop: this.stop.signal,
      onOwnToken: (id, token) => this.ownTokens.push([id, token.reveal()]),
      onStep: (step) => this.steps.push(step),
      onWait: (wait) => this.waits.push(wait),
      onNote: (note) => this.notes.push(note),
    });
  }

  #sinks(): ReadonlyMap<string, Sink> {
    return new Map(this.sinks.map((sink) => [sink.name, sink]));
  }

  /** As `keyward rotate NAME` plans them. */
  #rotations(input: PlanInput): readonly Change[] {
    const names = input.live.filter(({ id }) => this.rotate.includes(id)).map(({ name }) => name);
    if (names.length === 0) return [];
    const what = { kind: "names", names } as const;
    const { endsOverlap } = this;
    const selection = { what, environment: null, self: false, takePlace: false, endsOverlap };
    const changes = makeRotation({ ...input, selection, trusted: new Set() }).changes ?? [];
    return changesOf(changes, "rotate").map((change) => ({ ...change, own: change.id === this.last }));
  }
}

const workspace = { name: "main", customer: null };

const everything = { self: [], scope: { names: ["*"] } };

/** The outcomes in short: `create finance-loader done`, `update 40947 failed not-as-sent`. */
export function outcomeLines(report: WorkspaceReport): readonly string[] {
  return report.outcomes.map(({ action, name, id, status, error }) =>
    [action, action === "create" ? name : id, status, ...(error === null ? [] : [error.code])].join(" "),
  );
}
