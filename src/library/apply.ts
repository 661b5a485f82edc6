import path from "node:path";
import { KeywardError, RefusedError } from "../model/errors.ts";
import type { PlanDocument, ReviewedDocument } from "../model/plan.ts";
import type { ReportDocument } from "../model/report.ts";
import { run } from "../run.ts";
import type { Prepared } from "../run/prepare.ts";
import type { System } from "../run/system.ts";
import { quiet, silent } from "./silent.ts";

/** How a plan is applied. */
export interface ApplyChoices {
  /** A file to which each change is appended, before it is sent and when it has ended; by default none. */
  readonly audit?: string;
}

/**
 * Applies exactly this plan of the workspaces that were loaded, or nothing: what is applied is computed anew. Throws
 * `StaleError` if that differs, `RefusedError` with the problems if a guard or policy refuses it, and another
 * `KeywardError` if a workspace could not be planned. Once a change was
 * sent it resolves: the report has the outcome of each change.
 */
export async function apply(
  prepared: Prepared,
  reviewed: PlanDocument,
  system: System,
  { audit }: ApplyChoices = {},
): Promise<ReportDocument> {
  const document: ReviewedDocument = reviewed;
  const prune = reviewed.plans.every(({ options }) => options.prune);
  const task = {
    prepared,
    asked: { prune, applies: true },
    gate: { kind: "reviewed", document },
    audit: audit === undefined ? null : path.resolve(system.cwd, audit),
    listener: silent,
  } as const;
  const ended = await run(task, { voice: quiet, system });
  if (ended.kind === "applied") return ended.report;
  if (ended.kind === "planned") throw unapplied(ended.document);
  throw new KeywardError("the plan was declined");
}

/** Why nothing was applied: a workspace that could not be planned is an error, the others are refused. */
function unapplied({ plans }: PlanDocument): KeywardError {
  const failed = plans.find(({ status }) => status === "error")?.problems[0];
  if (failed !== undefined) return new KeywardError(failed.message, failed.way);
  return new RefusedError(plans.flatMap(({ problems }) => problems));
}
