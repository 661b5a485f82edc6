import path from "node:path";
import { jsonText, writePrivate } from "../../commands/files.ts";
import type { PlanDocument, WorkspacePlan } from "../../model/plan.ts";
import { type ReportDocument, reportFormat, type WorkspaceReport } from "../../model/report.ts";
import { renderPlanMarkdown } from "../../render/plan-markdown.ts";
import { countsText, widening } from "../../render/plan-view.ts";
import { renderPlanText } from "../../render/plan-text.ts";
import { plainStyle } from "../../render/style.ts";
import { forMarkdown, forTerminal } from "../../render/safe.ts";
import type { ActionWorld, FailureReason } from "../ports.ts";

/** Writes the outputs that a fresh plan gives; several workspaces are summed, and have no one digest. */
export async function planOutputs({ runner }: ActionWorld, document: PlanDocument): Promise<void> {
  const { plans } = document;
  const sum = (of: (plan: WorkspacePlan) => number): string =>
    String(plans.reduce((all, plan) => all + of(plan), 0));
  const outputs = {
    "has-changes": String(plans.some(({ changes }) => changes !== null && changes.length > 0)),
    creates: sum(({ summary }) => summary?.create ?? 0),
    updates: sum(({ summary }) => summary?.update ?? 0),
    deletes: sum(({ summary }) => summary?.delete ?? 0),
    rotations: sum(({ summary }) => summary?.rotate ?? 0),
    widens: sum(widening),
    unmanaged: sum(({ summary }) => summary?.unmanaged ?? 0),
    digest: (plans.length === 1 ? plans[0]?.digest : null) ?? "",
  };
  for (const [name, value] of Object.entries(outputs)) await runner.output(name, value);
}

/** Where the fresh plan is written, before anything is decided. */
export function planFile({ context }: ActionWorld): string {
  return path.join(context.temporary, "keyward-plan.json");
}

/** Prints a plan into the log and the summary: whole, or its counts where names are nobody's business. */
export async function showPlan({ runner, inputs }: ActionWorld, document: PlanDocument): Promise<void> {
  if (inputs.detail === "full") {
    runner.log(renderPlanText(document, plainStyle));
    await runner.summary(renderPlanMarkdown(document));
    return;
  }
  for (const plan of document.plans) {
    const counts = `${plan.workspace.name}: ${countsText(plan, widening(plan))}`;
    runner.log(forTerminal(counts));
    await runner.summary(`${forMarkdown(counts)}\n`);
  }
}

/** Writes the report of an apply, and its output. */
export async function writeReport(world: ActionWorld, results: readonly WorkspaceReport[]): Promise<void> {
  const report: ReportDocument = { format: reportFormat, results };
  const file = path.join(world.context.temporary, "keyward-report.json");
  await writePrivate(file, jsonText(report), "the report");
  await world.runner.output("report-file", file);
}

/** A report of nothing to do. */
export function emptyReport({ workspace }: WorkspacePlan): WorkspaceReport {
  const requests = { total: 0, retried: 0, rate_limited: 0 };
  return { workspace, outcomes: [], requests, seconds: 0 };
}

/** Why a plan that could not be made, or was refused, ends the step; null: it is whole. Tells its problems. */
export async function planFailure(
  world: ActionWorld,
  { code, document }: { readonly code: number; readonly document: PlanDocument },
): Promise<FailureReason | null> {
  const bad = document.plans.filter(({ status }) => status !== "ok");
  const problems = [...document.problems, ...bad.flatMap((plan) => plan.problems)];
  if (problems.length === 0 && bad.length === 0 && (code === 0 || code === 2)) return null;
  await showPlan(world, document);
  for (const { message, way, source } of problems)
    world.runner.annotate("error", way === "" ? message : `${message}: ${way}`, source);
  if (document.plans.length === 0 && document.problems.length > 0) return "invalid";
  return bad.every(({ status }) => status === "refused") && bad.length > 0 ? "refused" : "error";
}

/** Why an apply that ended with this exit code fails the step; null: it does not. */
export function applyFailure(code: number): FailureReason | null {
  switch (code) {
    case 0:
      return null;
    case 3:
      return "incomplete";
    case 4:
      return "refused";
    case 5:
      return "stale";
    default:
      return "error";
  }
}
