import path from "node:path";
import { KeywardError } from "../errors.ts";
import type { PlanDocument, WorkspacePlan } from "../model/plan.ts";
import { type ReportDocument, reportFormat, type WorkspaceReport } from "../model/report.ts";
import { probePlaces } from "../tokens/issuance.ts";
import { type Connect, connector } from "./connect.ts";
import { executePlan, issuePlaces } from "./execute.ts";
import { jsonText, writePrivate } from "./files.ts";
import { lockHosts } from "./locks.ts";
import { type Attempt, attempt, planDocument, refusalCode } from "./plans.ts";
import {
  type CommandFlags,
  type PreparedWorkspace,
  prepare,
  requireAccess,
  requireChoice,
} from "./prepare.ts";
import { asReviewed, readReviewed, requireUnmoved } from "./reviewed.ts";
import { showPlan, showReport } from "./show.ts";
import { exitCode, type System, type Voice } from "./system.ts";

/** Flags of `apply` beside the global ones; `plan` is the reviewed plan's file. */
export interface ApplyCommandFlags extends CommandFlags {
  readonly plan?: string;
  readonly yes?: boolean;
  readonly prune?: boolean;
  readonly report?: string;
}

/** A live state older than this is read again before the first create (contract, Apply), in ms. */
const oldForCreates = 10_000;

/** What the steps of one apply share. */
interface Session {
  readonly flags: ApplyCommandFlags;
  readonly connect: Connect;
  readonly replan: (workspace: PreparedWorkspace) => Promise<Attempt>;
  readonly voice: Voice;
  readonly system: System;
}

/** `keyward apply`: plans, passes every guard of every workspace, asks, and applies. */
export async function apply(given: ApplyCommandFlags, voice: Voice, system: System): Promise<number> {
  const reviewed = given.plan === undefined ? null : await readReviewed(path.resolve(system.cwd, given.plan));
  if (reviewed === null && given.yes !== true && !system.terminal.asks) throw nobodyToAsk();
  const flags = reviewed === null ? given : asReviewed(given, reviewed);
  const { options, workspaces } = await prepare(flags, system);
  requireChoice(options);
  requireAccess(options.workspaces, system);
  const connect = connector(options, system, voice);
  const asked = { prune: flags.prune ?? false };
  const replan = (workspace: PreparedWorkspace): Promise<Attempt> =>
    attempt(workspace, options, asked, connect(workspace.options), system);
  const unlock = await lockHosts(options.workspaces, system);
  try {
    return await applyAll({ flags, connect, replan, voice, system }, workspaces, reviewed);
  } finally {
    await unlock();
  }
}

async function applyAll(
  session: Session,
  workspaces: readonly PreparedWorkspace[],
  reviewed: PlanDocument | null,
): Promise<number> {
  const { flags, voice, system, replan } = session;
  const attempts: Attempt[] = [];
  for (const workspace of workspaces) attempts.push(await replan(workspace));
  const plans = attempts.map(({ plan }) => plan);
  const refused = refusalCode(plans);
  if (voice.format !== "json" || refused !== null)
    system.out(showPlan(planDocument(plans, system), voice, system.outStyle));
  if (refused !== null) return refused;
  if (reviewed !== null) requireUnmoved(reviewed.plans, plans);
  if (hasChanges(plans) && reviewed === null && flags.yes !== true && !(await confirmed(system)))
    return exitCode.error;
  const current: Attempt[] = [];
  for (const earlier of attempts) current.push(await fresh(session, earlier));
  for (const item of current) await probePlaces((item.plan.changes ?? []).flatMap(issuePlaces(item)));
  if (system.stop.aborted) throw system.stop.reason;
  return carryOut(session, current);
}

function tellOnStop({ stop, err }: System): void {
  const tell = (): void =>
    err("\nEnding: what is in flight gets 6 s, nothing new is sent; a second signal ends at once\n");
  stop.addEventListener("abort", tell, { once: true });
}

async function carryOut(
  { flags, connect, voice, system }: Session,
  attempts: readonly Attempt[],
): Promise<number> {
  tellOnStop(system);
  const results: WorkspaceReport[] = [];
  for (const item of attempts) {
    if (item.planned !== null) results.push(await executePlan(item, item.planned, connect, voice, system));
  }
  const report: ReportDocument = { format: reportFormat, results };
  if (flags.report !== undefined) {
    await writePrivate(path.resolve(system.cwd, flags.report), jsonText(report), "the report").catch(
      (error: unknown) => {
        system.err(`${error instanceof Error ? error.message : String(error)}\n`);
      },
    );
  }
  if (voice.format === "json" || hasChanges(attempts.map(({ plan }) => plan)))
    system.out(showReport(report, voice, system.outStyle));
  const complete = results.every(({ outcomes }) => outcomes.every(({ status }) => status === "done"));
  return complete ? exitCode.fine : exitCode.incomplete;
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
  requireUnmoved([earlier.plan], [again.plan]);
  return again;
}

async function confirmed(system: System): Promise<boolean> {
  if (await system.ask("\nApply these changes? Only yes is accepted: ")) return true;
  if (system.stop.aborted) throw system.stop.reason;
  system.err("Nothing was changed.\n");
  return false;
}

function hasChanges(plans: readonly WorkspacePlan[]): boolean {
  return plans.some(({ changes }) => changes !== null && changes.length > 0);
}

function nobodyToAsk(): KeywardError {
  return new KeywardError(
    "apply asks before it changes anything, and there is no terminal to ask on",
    "add --yes, or apply a reviewed plan file",
  );
}
