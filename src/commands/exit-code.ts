import { RefusedError, StaleError } from "../model/errors.ts";
import type { WorkspacePlan } from "../model/plan.ts";
import type { ReportDocument } from "../model/report.ts";
import { hasChanges } from "../run/gate/gate.ts";
import type { Ended } from "../run/task.ts";

/** keyward's exit codes (contract, Exit codes); a signal adds 130 and 143. */
export const exitCode = {
  fine: 0,
  error: 1,
  changesPending: 2,
  incomplete: 3,
  refused: 4,
  stale: 5,
} as const;

/** The exit code of a run; `detailed`: pending changes have an exit code of their own. */
export function endedCode(ended: Ended, { detailed }: { readonly detailed: boolean }): number {
  switch (ended.kind) {
    case "planned":
      return plansCode(ended.document.plans, detailed);
    case "declined":
      return exitCode.error;
    case "applied":
      return ended.written === "written"
        ? reportCode(ended.report, ended.auditIsBroken)
        : unwrittenCode(ended.report);
  }
}

/** The exit code of an error that ended a command before anything was sent, and therefore never 3. */
export function errorCode(error: unknown): number {
  if (error instanceof RefusedError) return exitCode.refused;
  return error instanceof StaleError ? exitCode.stale : exitCode.error;
}

/** The exit code of a check that found errors in its input, or problems by its rules. */
export function checkCode({
  findings,
  problems,
}: {
  readonly findings: number;
  readonly problems: number;
}): number {
  if (findings > 0) return exitCode.error;
  return problems > 0 ? exitCode.refused : exitCode.fine;
}

/** The first that applies of 1, 4, 2 and 0. */
function plansCode(plans: readonly WorkspacePlan[], detailed: boolean): number {
  if (plans.some(({ status }) => status === "error")) return exitCode.error;
  if (plans.some(({ status }) => status === "refused")) return exitCode.refused;
  return detailed && hasChanges(plans) ? exitCode.changesPending : exitCode.fine;
}

function sentAnything({ results }: Pick<ReportDocument, "results">): boolean {
  return results.some(({ outcomes }) => outcomes.some(({ status }) => status !== "skipped"));
}

/** A result that could not be written is an error, but never 1 once something was sent. */
function unwrittenCode({ results }: ReportDocument): number {
  return sentAnything({ results }) ? exitCode.incomplete : exitCode.error;
}

/** 0 only if everything is done; 1 if a customer could not be read, the audit file not be written, or Redis not be used, and nothing was sent. */
function reportCode(report: ReportDocument, auditIsBroken: boolean): number {
  const { results } = report;
  const outcomes = results.flatMap((result) => result.outcomes);
  const isUnread = results.some(({ problems }) => problems !== undefined);
  if (!isUnread && outcomes.every(({ status }) => status === "done")) return exitCode.fine;
  const isBroken = isUnread || auditIsBroken || outcomes.some(({ error }) => error?.code === "redis");
  return isBroken && !sentAnything(report) ? exitCode.error : exitCode.incomplete;
}
