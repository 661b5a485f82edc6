import type { Change } from "../../model/change.ts";
import type { PlanDocument } from "../../model/plan.ts";
import type { WorkspaceReport } from "../../model/report.ts";
import { withRemedy } from "../../util/with-remedy.ts";
import { fail } from "../failure.ts";
import type { ActionWorld, ApplyRequest, FailureReason } from "../ports.ts";
import type { Merged } from "./gather.ts";
import type { ApplyServices } from "./apply-services.ts";
import { skippedOutcomes } from "./skipped.ts";
import { applyFailure, emptyReport, writeReport } from "./report.ts";
import { failureLine, recordOutcomes } from "./record-text.ts";
import { type GroupVerdict, haltReason, reportApplied, type Verdict } from "./verdict.ts";

/**
 * Applies the decisions, one group after another; stops at the first apply that cannot start. `unread`: the reports of
 * customers that could not be read.
 */
export async function applyDecisions(
  world: ActionWorld,
  services: ApplyServices,
  merged: Merged,
  groups: readonly GroupVerdict[],
  unread: readonly WorkspaceReport[],
): Promise<FailureReason | null> {
  const results: WorkspaceReport[] = [];
  let failure: FailureReason | null = null;
  for (const group of groups) {
    const one = await applyGroup(world, group);
    results.push(...one.reports);
    await reportApplied(world, services, merged, group, recordOutcomes(one.reports));
    if (one.failure !== null)
      fail(world.runner, one.failure, failureLine(group.name, one.reports, world.inputs.detail), one.way);
    failure ??= one.failure;
    if (!one.started) break;
  }
  await writeReport(world, [...results, ...unread]);
  return failure;
}

/** The result of the apply of one group. */
interface Applied {
  readonly reports: readonly WorkspaceReport[];
  readonly failure: FailureReason | null;
  readonly way: string;
  readonly started: boolean;
}

/** Applies some changes of one group. Groups are applied separately: one that cannot start must not hide what became of another. */
async function applyGroup({ keyward, inputs }: ActionWorld, { verdicts }: GroupVerdict): Promise<Applied> {
  const ready = verdicts.filter((one) => haltReason(one) === null);
  const busy = ready.filter(hasWork);
  const [first] = busy;
  if (first === undefined)
    return { reports: ready.map(({ plan }) => emptyReport(plan)), failure: null, way: "", started: true };
  const { code, report, document } = await keyward.apply(requestOf(first, busy));
  const reports = ready.map((one) => reportOf(one, document, report?.results ?? null));
  const skipped = reports.some(({ outcomes }) => outcomes.some(({ status }) => status === "skipped"));
  return {
    reports,
    failure: applyFailure(code) ?? (skipped ? "incomplete" : null),
    way: remedyFor(document.problems[0], inputs.detail),
    started: report !== null,
  };
}

function hasWork({ plan, decision }: Verdict): boolean {
  return decision.apply.length > 0 || (plan.changes?.some(({ action }) => action === "rotate") ?? false);
}

/** Equal changes have the same digest in each workspace, so that of several customers each has its own. */
function requestOf({ plan, decision }: Verdict, all: readonly Verdict[]): ApplyRequest {
  const digests = (changes: readonly Change[]) => changes.map(({ digest }) => digest);
  if (plan.workspace.customer === null)
    return { workspaces: [plan.workspace.name], only: digests(decision.apply) };
  return {
    workspaces: all.map((one) => one.plan.workspace.name),
    onlyIn: new Map(all.map((one) => [one.plan.workspace.name, digests(one.decision.apply)])),
  };
}

function reportOf(
  { plan, decision }: Verdict,
  document: PlanDocument,
  results: readonly WorkspaceReport[] | null,
): WorkspaceReport {
  const { name } = plan.workspace;
  const own = { ...document, plans: document.plans.filter(({ workspace }) => workspace.name === name) };
  const made = results?.find(({ workspace }) => workspace.name === name) ?? emptyReport(plan);
  const skipped = skippedOutcomes(decision.apply, own, results !== null);
  return { ...made, outcomes: [...made.outcomes, ...skipped] };
}

function remedyFor(
  problem: { readonly message: string; readonly way: string } | undefined,
  detail: ActionWorld["inputs"]["detail"],
): string {
  const again = "run this job again: changes that are already applied are not repeated";
  if (problem === undefined || detail === "counts") return again;
  return withRemedy(problem.message, problem.way);
}
