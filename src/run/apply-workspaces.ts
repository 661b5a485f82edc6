import { applyPlan } from "../apply/apply.ts";
import type { ApplyInput, ApplyStep } from "../apply/input.ts";
import type { RunEvent } from "../model/event.ts";
import type { WorkspacePlan } from "../model/plan.ts";
import type { Limiter } from "../workato/limiter/limiter.ts";
import type { Budgets } from "./budget/budgets.ts";
import type { Wait } from "../model/wait.ts";
import type { Audit } from "../audit/open-audit.ts";
import type { Connect } from "./workspace/connect.ts";
import type { Attempt } from "./attempt.ts";
import { takeBackLeftMarkers, takeBackTaken } from "./places/left-markers.ts";
import { ApplyProgress, type ProgressPart } from "./watch/progress.ts";
import type { Watch } from "./watch/watch.ts";
import type { System } from "./system.ts";
import type { WorkspaceReport } from "../model/report.ts";
import { forTerminal } from "../render/safe.ts";
import { durationText, plural } from "../render/words.ts";
import type { OwnTokens } from "./own-tokens.ts";
import type { Edge } from "./task.ts";
import type { Waits } from "./budget/waits.ts";

/** What the workspaces of one run share while they are applied. */
export interface Shared {
  readonly connect: Connect;
  /** Null: no audit file. */
  readonly audit: Audit | null;
  readonly own: OwnTokens;
  readonly waits: Waits;
  readonly budgets: Budgets;
  readonly watch: Watch;
  /** Receives each step of each change. */
  readonly happened: (event: RunEvent) => void;
}

/** Applies the plans concurrently, with progress on stderr; the reports are in the order of the workspaces. */
export async function applyWorkspaces(
  attempts: readonly Attempt[],
  shared: Shared,
  edge: Edge,
): Promise<readonly WorkspaceReport[]> {
  announceStop(edge.system);
  const parts = attempts.map((one) => progressPart(one, shared));
  announce(parts, edge);
  const progress = new ApplyProgress(parts);
  const start = (): readonly Promise<WorkspaceReport>[] =>
    attempts.map((one, index) => {
      const { name } = one.plan.workspace;
      const watched = parts.slice(index, index + 1).map((part) => progress.of(part));
      const onStep = (step: ApplyStep): void => {
        for (const take of watched) take(step);
        shared.happened(stepEvent(name, step));
      };
      const onWait = (wait: Wait): void => shared.waits.show(name, wait);
      return applyWorkspace(one, shared, { onStep, onWait }, edge);
    });
  return shared.watch.during(progress, async () => {
    const running = start();
    // If one throws, the others finish first: a token that is being delivered must reach its sinks.
    await Promise.allSettled(running);
    return Promise.all(running);
  });
}

function announceStop({ stop, err }: System): void {
  const announceOnStderr = (): void =>
    err(
      "\nStopping: requests in flight have 6 s to end, and nothing new is sent; a second signal ends at once\n",
    );
  stop.addEventListener("abort", announceOnStderr, { once: true });
}

function progressPart({ plan, workspace }: Attempt, { budgets }: Shared): ProgressPart {
  return {
    workspace: plan.workspace.name,
    changes: plan.changes?.length ?? 0,
    limiter: budgets.limiterOf(workspace.options),
  };
}

function stepEvent(workspace: string, step: ApplyStep): RunEvent {
  const { action, name, environment } = step.change;
  const change = { workspace, index: step.index, action, name, environment };
  if (step.kind === "sent") return { type: "change_sent", ...change, id: step.change.id };
  const { id, status, error } = step.outcome;
  return { type: "change_ended", ...change, id, status, error };
}

/** Says in one line how much is to be done, and how long it takes at least. */
function announce(parts: readonly ProgressPart[], { voice, system }: Edge): void {
  const busy = parts.filter(({ changes }) => changes > 0);
  const count = busy.reduce((sum, { changes }) => sum + changes, 0);
  const [first] = busy;
  if (voice.quiet || first === undefined) return;
  const where = busy.length === 1 ? first.workspace : plural(busy.length, "workspace");
  const { limit, windowMs } = first.limiter.rate;
  const isOne = new Set(busy.map(({ limiter }) => limiter)).size === 1;
  const rate = isOne ? ` at ${limit} requests in ${durationText(windowMs / 1000)}` : "";
  const time = durationText(secondsFor(busy));
  system.err(`Applying ${plural(count, "change")} to ${forTerminal(where)}: about ${time}${rate}\n`);
}

/** Workspaces that share a limiter take turns. */
function secondsFor(parts: readonly ProgressPart[]): number {
  const requests = new Map<Limiter, number>();
  for (const { limiter, changes } of parts) requests.set(limiter, (requests.get(limiter) ?? 0) + changes);
  return Math.max(0, ...[...requests].map(([limiter, count]) => limiter.untilSent(count))) / 1000;
}

async function applyWorkspace(
  { plan, planned, run, workspace, timeoutMs }: Attempt,
  { connect, audit, own }: Shared,
  listeners: Pick<ApplyInput, "onStep" | "onWait">,
  edge: Edge,
): Promise<WorkspaceReport> {
  if (planned === null) return unchangedReport(plan);
  const api = connect(workspace.options);
  await takeBackTaken(planned.input, run.sinks, plan);
  const report = await applyPlan({
    plan,
    api: audit?.around(api, plan) ?? api,
    live: planned.reading.clients,
    readAt: planned.reading.readAt,
    sinks: run.sinks,
    onOwnToken: (id, token) => own.add({ workspace: workspace.options, id, token }),
    clock: edge.system.clock,
    timeoutMs,
    stop: edge.system.stop,
    ...listeners,
    onNote: (note) => edge.system.err(`${forTerminal(`${plan.workspace.name}: ${note}`)}\n`),
  });
  await takeBackLeftMarkers(planned.input, run.sinks, report);
  return report;
}

/** The report of a workspace whose plan changes nothing; what was read of it is forgotten. */
function unchangedReport({ workspace, changes, read }: WorkspacePlan): WorkspaceReport {
  if (changes === null || changes.length > 0)
    throw new Error(`${workspace.name} was not planned, and cannot be applied`);
  return {
    workspace,
    outcomes: [],
    requests: { total: read?.requests ?? 0, retried: 0, rate_limited: 0 },
    seconds: 0,
  };
}
