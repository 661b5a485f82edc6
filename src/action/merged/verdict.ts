import type { WorkspacePlan } from "../../model/plan.ts";
import type { Outcome } from "../../model/report.ts";
import { plural } from "../../render/words.ts";
import { fail } from "../failure.ts";
import type { ActionWorld, FailureReason } from "../ports.ts";
import type { Decision } from "./decide.ts";
import { type Merged, type Reviews, touchesManifests } from "./gather.ts";
import type { ApplyServices } from "./apply-services.ts";
import type { ReviewDocument } from "../review/document.ts";
import {
  type Halt,
  haltMarkdown,
  haltSentences,
  recordMarkdown,
  type ApplyRecord,
  remedySentence,
} from "./apply-text.ts";

/** The decision for one workspace, and what it is based on. */
export interface Verdict extends Reviews {
  readonly plan: WorkspacePlan;
  readonly decision: Decision;
  /** Changed settings that only an apply by digest approves. */
  readonly destinationChanges: readonly string[];
  /** Changed settings that decide which clients are managed. */
  readonly ownershipChanges: readonly string[];
}

/** Reports in log, summary and comments why nothing is applied; resolves with null if every workspace can be applied. */
export async function reportHalts(
  world: ActionWorld,
  services: ApplyServices,
  merged: Merged,
  verdicts: readonly Verdict[],
): Promise<FailureReason | null> {
  const { runner, inputs } = world;
  const reasons: FailureReason[] = [];
  for (const verdict of verdicts) {
    const reason = reasonOf(verdict);
    if (reason === null) continue;
    const halt = haltOf(verdict, reason);
    reasons.push(fail(runner, reason, haltSentences(halt, inputs.detail).join(" "), remedySentence(halt)));
    const markdown = haltMarkdown(halt, inputs.detail);
    await runner.summary(markdown);
    await recordAll(services, merged, verdict, () => markdown);
  }
  return reasons.find((reason) => reason === "unreviewed") ?? reasons[0] ?? null;
}

/** Reports the result of one workspace in the log, the summary and the comments of the pull requests. */
export async function reportApplied(
  world: ActionWorld,
  services: ApplyServices,
  merged: Merged,
  verdict: Verdict,
  outcomes: readonly Outcome[],
): Promise<void> {
  const { runner, inputs, context } = world;
  const { name } = verdict.plan.workspace;
  const { runId, runUrl } = context;
  const { decision } = verdict;
  const record = { workspace: name, runId, runUrl, decision, outcomes };
  const done = outcomes.filter(({ status }) => status === "done").length;
  const left = decision.preExisting.length;
  const rest = left === 0 ? "" : `; ${plural(left, "pre-existing change")} not applied`;
  runner.log(`${name}: ${done} of ${plural(outcomes.length, "change")} applied${rest}`);
  for (const { what, why } of verdict.unreviewed)
    runner.log(`${name}: ${what} has no review (${why}) and causes no change`);
  await runner.summary(recordMarkdown(record, inputs.detail));
  await recordAll(services, merged, verdict, (review) =>
    recordMarkdown(ownPart(record, review), inputs.detail),
  );
}

/** The part of a record that concerns one pull request; an apply may cover several. */
function ownPart(record: ApplyRecord, review: ReviewDocument | null): ApplyRecord {
  if (review === null || record.decision === null) return record;
  const own = new Set(review.changes.map(outcomeKey));
  const digests = new Set(review.changes.map(({ digest }) => digest));
  const done = record.decision.done.filter(({ digest }) => digests.has(digest));
  return {
    ...record,
    outcomes: record.outcomes.filter((outcome) => own.has(outcomeKey(outcome))),
    decision: { ...record.decision, done, preExisting: [] },
  };
}

/** Without the id: the outcome of a create has one, its change does not. */
function outcomeKey({ action, name, environment }: Pick<Outcome, "action" | "name" | "environment">): string {
  return JSON.stringify([action, name, environment]);
}

function reasonOf({ decision, destinationChanges }: Verdict): Halt["reason"] | null {
  if (destinationChanges.length > 0) return "unreviewed";
  return decision.verdict === "apply" ? null : decision.verdict;
}

function haltOf(verdict: Verdict, reason: Halt["reason"]): Halt {
  const { plan, decision, unreviewed, destinationChanges, ownershipChanges } = verdict;
  const { digest, workspace } = plan;
  return {
    workspace: workspace.name,
    digest,
    reason,
    decision,
    unreviewed,
    destinationChanges,
    ownershipChanges,
  };
}

/** Writes the record to every merged pull request that affects the workspace. */
async function recordAll(
  { record, history }: ApplyServices,
  { pulls }: Merged,
  { plan, reviews, decision }: Verdict,
  markdown: (review: ReviewDocument | null) => string,
): Promise<void> {
  // Unexpected changes may come from a pull request whose review has no changes for this workspace.
  const expected = decision.verdict === "apply";
  const known = new Map(reviews.map((review) => [review.pull, review]));
  for (const { pull, commits } of pulls) {
    const review = known.get(pull.number) ?? null;
    const affected =
      review !== null && expected ? hasOwnChanges(review) : await touchesManifests(history, commits);
    if (affected) await record(pull.number, plan.workspace.name, markdown(review));
  }
}

function hasOwnChanges({ changes, token_changes }: ReviewDocument): boolean {
  return changes.length + token_changes.length > 0;
}
