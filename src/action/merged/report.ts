import { jsonText } from "../../util/json.ts";
import path from "node:path";
import { writePrivate } from "../../run/output-file/private-file.ts";
import { exitCode } from "../../commands/exit-code.ts";
import type { WorkspacePlan } from "../../model/plan.ts";
import { type ReportDocument, reportFormat, type WorkspaceReport } from "../../model/report.ts";
import type { ActionWorld, FailureReason } from "../ports.ts";

/** The path of the fresh plan, which is written before anything is decided. */
export function planFile({ context }: ActionWorld): string {
  return path.join(context.temporary, "keyward-plan.json");
}

/** Writes the report of an apply, and its output. */
export async function writeReport(world: ActionWorld, results: readonly WorkspaceReport[]): Promise<void> {
  const report: ReportDocument = { format: reportFormat, results };
  const file = path.join(world.context.temporary, "keyward-report.json");
  await writePrivate(file, jsonText(report), "the report");
  await world.runner.output("report-file", file);
}

/** A report without outcomes. */
export function emptyReport({ workspace }: WorkspacePlan): WorkspaceReport {
  const requests = { total: 0, retried: 0, rate_limited: 0 };
  return { workspace, outcomes: [], requests, seconds: 0 };
}

/** Why an apply that ended with this exit code fails the step; null: it does not. */
export function applyFailure(code: number): FailureReason | null {
  switch (code) {
    case exitCode.fine:
      return null;
    case exitCode.incomplete:
      return "incomplete";
    case exitCode.refused:
      return "refused";
    case exitCode.stale:
      return "stale";
    default:
      return "error";
  }
}
