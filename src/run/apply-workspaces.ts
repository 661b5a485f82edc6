import { applyPlan } from "../apply/apply.ts";
import type { ApplyInput } from "../apply/input.ts";
import type { WorkspacePlan } from "../model/plan.ts";
import type { Wait } from "../model/wait.ts";
import type { Audit } from "../audit/open-audit.ts";
import type { Connect } from "./connect.ts";
import type { Attempt } from "./attempt.ts";
import { takeBackLeftMarkers, takeBackTaken } from "./left-markers.ts";
import { type ProgressPart, sharedProgress } from "./progress.ts";
import type { System } from "./system.ts";
import type { WorkspaceReport } from "../model/report.ts";
import { forTerminal } from "../render/safe.ts";
import { durationText, plural } from "../render/words.ts";
import type { OwnTokens } from "./own-tokens.ts";
import type { Edge } from "./task.ts";
import type { Waits } from "./waits.ts";

/** What the workspaces of one run share while they are applied. */
export interface Shared {
  readonly connect: Connect;
  /** Null: no audit file. */
  readonly audit: Audit | null;
  readonly own: OwnTokens;
  readonly waits: Waits;
}

/** Applies the plans concurrently, with progress on stderr; the reports are in the order of the workspaces. */
export async function applyWorkspaces(
  attempts: readonly Attempt[],
  shared: Shared,
  edge: Edge,
): Promise<readonly WorkspaceReport[]> {
  announceStop(edge.system);
  const progress = sharedProgress(attempts.map(progressPart), edge.voice, edge.system);
  shared.waits.listen(progress.waits);
  const running = attempts.map((one) => {
    const { name } = one.plan.workspace;
    const about = attempts.length > 1 ? `${name}: ` : "";
    const listeners = {
      onProgress: progress.of(name),
      onWait: (wait: Wait): void => shared.waits.show(about, wait),
    };
    return applyWorkspace(one, shared, listeners, edge);
  });
  // If one throws, the others finish first: a token that is being delivered must reach its sinks.
  await Promise.allSettled(running);
  return Promise.all(running);
}

function announceStop({ stop, err }: System): void {
  const announceOnStderr = (): void =>
    err(
      "\nStopping: requests in flight have 6 s to end, and nothing new is sent; a second signal ends at once\n",
    );
  stop.addEventListener("abort", announceOnStderr, { once: true });
}

function progressPart({ plan: { workspace, changes, estimate } }: Attempt): ProgressPart {
  return {
    workspace: workspace.name,
    changes: changes?.length ?? 0,
    estimatedSeconds: estimate?.seconds ?? 0,
  };
}

async function applyWorkspace(
  { plan, planned, run, workspace, timeoutMs }: Attempt,
  { connect, audit, own }: Shared,
  listeners: Pick<ApplyInput, "onProgress" | "onWait">,
  edge: Edge,
): Promise<WorkspaceReport> {
  if (planned === null) return unchangedReport(plan);
  announce({ plan, workspace }, edge);
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

function announce({ plan, workspace }: Pick<Attempt, "plan" | "workspace">, { voice, system }: Edge): void {
  const count = plan.changes?.length ?? 0;
  if (voice.quiet || count === 0) return;
  const { limit, windowMs } = workspace.options.rate;
  const rate = `${limit} requests in ${durationText(windowMs / 1000)}`;
  const time = durationText(plan.estimate?.seconds ?? 0);
  system.err(`Applying ${plural(count, "change")} to ${plan.workspace.name}: about ${time} at ${rate}\n`);
}
