import path from "node:path";
import { KeywardError, RefusedError } from "../errors.ts";
import type { PlanDocument, WorkspacePlan } from "../model/plan.ts";
import { type ReportDocument, reportFormat, type WorkspaceReport } from "../model/report.ts";
import { probePlaces } from "../tokens/issuance.ts";
import type { WorkspaceOptions } from "../config/options.ts";
import type { WriteApi } from "../workato/api.ts";
import { type Audit, openAudit } from "./audit.ts";
import { type Connect, connector } from "./connect.ts";
import { executePlan, issuePlaces } from "./execute.ts";
import { jsonText, writePrivate } from "./files.ts";
import { lockHosts } from "./locks.ts";
import { type Asked, type Attempt, attempt, planDocument, refusalCode, sinksOf } from "./plans.ts";
import { type Prepared, type PreparedWorkspace, requireAccess, requireChoice } from "./prepare.ts";
import { type Progress, type ProgressPart, sharedProgress } from "./progress.ts";
import type { Result } from "./result.ts";
import { requireUnmoved } from "./reviewed.ts";
import { showPlan, showReport } from "./show.ts";
import { exitCode, type System, type Voice } from "./system.ts";

/** What a changing command is asked to do. */
export interface ChangeRequest {
  readonly prepared: Prepared;
  readonly asked: Asked;
  /** A plan that was reviewed: the fresh one must be it. */
  readonly reviewed: PlanDocument | null;
  /** Do not ask. */
  readonly yes: boolean;
  /** What is asked otherwise. */
  readonly question: string;
  /** Where the report is written too. */
  readonly report: string | null;
  /** The file to which every mutation is written down; null: none. */
  readonly audit?: string | null;
  /** Told the fresh plan, then the report. */
  readonly onResult: ((result: Result) => void) | undefined;
  /** For `rotate`. */
  readonly rotation?: RotationSteps;
}

/** What `rotate` does beside: around the calls, before the first and after the last. */
export interface RotationSteps {
  /** Stands between the run and the API. */
  readonly around: (api: WriteApi, workspace: WorkspaceOptions, last: number | null) => WriteApi;
  /** Tells what a person needs to know before anything is issued. */
  readonly before: (attempts: readonly Attempt[]) => void;
  /** Proves what was done; resolves with the report as it is to be told. */
  readonly after: (
    results: readonly WorkspaceReport[],
    connect: Connect,
  ) => Promise<readonly WorkspaceReport[]>;
  /** The client that is rotated when all others have ended, in each workspace. */
  readonly last: (item: Attempt) => number | null;
}

/** A live state older than this is planned again before the first change of a run that creates (contract, Apply), in ms. */
const oldForCreates = 10_000;

/** What the steps of one run share. */
interface Session {
  readonly request: ChangeRequest;
  readonly connect: Connect;
  readonly replan: (workspace: PreparedWorkspace) => Promise<Attempt>;
  readonly voice: Voice;
  readonly system: System;
}

/** Plans, passes every guard of every workspace, asks, and carries out; for every command that changes anything. */
export async function changeWorkspaces(
  request: ChangeRequest,
  voice: Voice,
  system: System,
): Promise<number> {
  const { options, workspaces } = request.prepared;
  requireChoice(options);
  requireAccess(options.workspaces, system);
  const connect = connector(options, system, voice);
  // One of each for all workspaces: what a sink keeps in order within itself, it keeps in order between them.
  const asked = { ...request.asked, sinks: await sinksOf(options, system) };
  const replan = (workspace: PreparedWorkspace): Promise<Attempt> =>
    attempt(workspace, options, asked, connect(workspace.options), system);
  const unlock = await lockHosts(options.workspaces, system);
  try {
    return await changeAll({ request, connect, replan, voice, system }, workspaces);
  } finally {
    await unlock();
  }
}

async function changeAll(session: Session, workspaces: readonly PreparedWorkspace[]): Promise<number> {
  const { request, voice, system, replan } = session;
  const attempts = await Promise.all(workspaces.map(replan));
  const plans = attempts.map(({ plan }) => plan);
  request.onResult?.(planDocument(plans, system));
  const refused = refusalCode(plans);
  if (voice.format !== "json" || refused !== null)
    system.out(showPlan(planDocument(plans, system), voice, system.outStyle));
  if (refused !== null) return refused;
  if (request.reviewed !== null) requireUnmoved(request.reviewed.plans, plans);
  if (hasChanges(plans) && !(await confirmed(request, system))) return exitCode.error;
  const current = await Promise.all(attempts.map((earlier) => fresh(session, earlier)));
  for (const item of current) await probePlaces((item.plan.changes ?? []).flatMap(issuePlaces(item)));
  if (system.stop.aborted) throw system.stop.reason;
  const audit = hasChanges(plans) ? await openAudit(request.audit ?? null, system) : null;
  try {
    return await carryOut(session, current, audit);
  } finally {
    await audit?.close();
  }
}

function tellOnStop({ stop, err }: System): void {
  const tell = (): void =>
    err("\nEnding: what is in flight gets 6 s, nothing new is sent; a second signal ends at once\n");
  stop.addEventListener("abort", tell, { once: true });
}

async function carryOut(
  session: Session,
  attempts: readonly Attempt[],
  audit: Audit | null,
): Promise<number> {
  const { request, connect, voice, system } = session;
  tellOnStop(system);
  const { rotation } = request;
  rotation?.before(attempts);
  const carried = await executeAll(session, attempts, audit);
  const results = rotation === undefined ? carried : await rotation.after(carried, connect);
  const report: ReportDocument = { format: reportFormat, results };
  request.onResult?.(report);
  if (request.report !== null) {
    await writePrivate(path.resolve(system.cwd, request.report), jsonText(report), "the report").catch(
      (error: unknown) => {
        system.err(`${error instanceof Error ? error.message : String(error)}\n`);
      },
    );
  }
  if (voice.format === "json" || hasChanges(attempts.map(({ plan }) => plan)))
    system.out(showReport(report, voice, system.outStyle));
  const statuses = results.flatMap(({ outcomes }) => outcomes.map(({ status }) => status));
  if (statuses.every((status) => status === "done")) return exitCode.fine;
  // The first line could not be written: nothing was sent.
  const nothingSent = (audit?.isBroken ?? false) && statuses.every((status) => status === "skipped");
  return nothingSent ? exitCode.error : exitCode.incomplete;
}

/** Carries out all workspaces side by side, each within its own rate limit; the reports stand in the order of the attempts. */
async function executeAll(
  session: Session,
  attempts: readonly Attempt[],
  audit: Audit | null,
): Promise<readonly WorkspaceReport[]> {
  const progress = sharedProgress(attempts.map(progressPart), session.voice, session.system);
  const executions = attempts.map((item) =>
    executeOne(session, item, audit, progress(item.plan.workspace.name)),
  );
  // Whatever one throws, the others end first: a token on its way must reach its sinks.
  await Promise.allSettled(executions);
  return (await Promise.all(executions)).flat();
}

async function executeOne(
  { request: { rotation }, connect, voice, system }: Session,
  item: Attempt,
  audit: Audit | null,
  onProgress: (progress: Progress) => void,
): Promise<readonly WorkspaceReport[]> {
  if (item.planned === null) return [];
  const last = rotation?.last(item) ?? null;
  const plain = connect(item.workspace.options);
  const written = audit?.around(plain, item.plan) ?? plain;
  const api = rotation?.around(written, item.workspace.options, last) ?? written;
  return [await executePlan(item, item.planned, { last, api, onProgress }, voice, system)];
}

function progressPart({ plan: { workspace, changes, estimate } }: Attempt): ProgressPart {
  return {
    workspace: workspace.name,
    changes: changes?.length ?? 0,
    estimatedSeconds: estimate?.seconds ?? 0,
  };
}

/** The attempt itself, or, where it is old and would create, one made now that must come to the same plan. */
async function fresh({ replan, system }: Session, earlier: Attempt): Promise<Attempt> {
  const creates = earlier.plan.changes?.some(({ action }) => action === "create") ?? false;
  const age = system.clock.monotonic() - (earlier.planned?.reading.readAt ?? 0);
  if (!creates || age <= oldForCreates) return earlier;
  const again = await replan(earlier.workspace);
  const [problem] = again.plan.problems;
  if (again.plan.status === "error" && problem !== undefined)
    throw new KeywardError(problem.message, problem.way);
  if (again.plan.status === "refused") throw new RefusedError(again.plan.problems);
  requireUnmoved([earlier.plan], [again.plan]);
  return again;
}

async function confirmed({ yes, reviewed, question }: ChangeRequest, system: System): Promise<boolean> {
  if (yes || reviewed !== null) return true;
  if (await system.ask(`\n${question} Only yes is accepted: `)) return true;
  if (system.stop.aborted) throw system.stop.reason;
  system.err("Nothing was changed.\n");
  return false;
}

function hasChanges(plans: readonly WorkspacePlan[]): boolean {
  return plans.some(({ changes }) => changes !== null && changes.length > 0);
}
