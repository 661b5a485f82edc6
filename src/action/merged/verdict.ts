import type { WorkspacePlan } from "../../model/plan.ts";
import { plural } from "../../render/words.ts";
import { fail } from "../failure.ts";
import { groupDigest } from "../plan-groups.ts";
import type { ActionWorld, FailureReason } from "../ports.ts";
import type { ReviewDocument } from "../review/document.ts";
import type { ApplyServices } from "./apply-services.ts";
import { type Halt, haltMarkdown, haltSentences, remedySentence } from "./halt-text.ts";
import { type ApplyRecord, recordMarkdown, type RecordOutcome } from "./record-text.ts";
import type { Decision } from "./decide.ts";
import { type Merged, type Reviews, touchesManifests } from "./gather.ts";

/** The decision for one workspace, and what it is based on. */
export interface Verdict extends Reviews {
  readonly plan: WorkspacePlan;
  readonly decision: Decision;
  /** Changed settings that only an apply by digest approves. */
  readonly destinationChanges: readonly string[];
  /** Changed settings that decide which clients are managed. */
  readonly ownershipChanges: readonly string[];
}

/** The verdicts of a workspace, or of the customers of an entry: one comment of a pull request is about all of them. */
export interface GroupVerdict {
  readonly name: string;
  readonly verdicts: readonly Verdict[];
}

/** Why nothing is applied to a workspace; null: its decision is applied. */
export function haltReason({ decision, destinationChanges }: Verdict): Halt["reason"] | null {
  if (destinationChanges.length > 0) return "unreviewed";
  return decision.verdict === "apply" ? null : decision.verdict;
}

/**
 * Whether a group that is halted keeps everything else from being applied: unless only some of its customers are other than
 * what was reviewed, as one of thousands always may be.
 */
export function haltsAll({ verdicts }: GroupVerdict): boolean {
  const halted = verdicts.filter((one) => haltReason(one) !== null);
  return halted.some((one) => one.plan.workspace.customer === null || haltReason(one) === "unreviewed");
}

/** Reports in log, summary and comments why nothing is applied to a group, or to some of its customers; null: nothing is halted. */
export async function reportHalt(
  world: ActionWorld,
  services: ApplyServices,
  merged: Merged,
  group: GroupVerdict,
): Promise<FailureReason | null> {
  const { runner, inputs } = world;
  const halted = group.verdicts.filter((one) => haltReason(one) !== null);
  const [first] = halted;
  if (first === undefined) return null;
  const reasons = halted.map(haltReason);
  const reason = reasons.includes("unreviewed") ? "unreviewed" : "stale";
  const halt = haltOf(group, halted, reason);
  fail(runner, reason, haltSentences(halt, inputs.detail).join(" "), remedySentence(halt));
  const markdown = haltMarkdown(halt, inputs.detail);
  await runner.summary(markdown);
  // Of a group that is applied in part, the record says what was left out.
  if (haltsAll(group)) await recordAll(services, merged, { ...group, verdicts: halted }, () => markdown);
  return reason;
}

/** Reports the result of one group in the log, the summary and the comments of the pull requests. */
export async function reportApplied(
  world: ActionWorld,
  services: ApplyServices,
  merged: Merged,
  group: GroupVerdict,
  outcomes: readonly RecordOutcome[],
): Promise<void> {
  const { runner, inputs, context } = world;
  const { name } = group;
  const { runId, runUrl } = context;
  const decision = together(group.verdicts);
  const halted = group.verdicts.filter((one) => haltReason(one) !== null).map(nameOf);
  const record = { workspace: name, runId, runUrl, decision, outcomes, halted };
  const done = outcomes.filter(({ status }) => status === "done").length;
  const left = decision.preExisting.length;
  const rest = left === 0 ? "" : `; ${plural(left, "pre-existing change")} not applied`;
  runner.log(`${name}: ${done} of ${plural(outcomes.length, "change")} applied${rest}`);
  const unreviewed = new Map(
    group.verdicts.flatMap((one) => one.unreviewed.map((part) => [part.what, part])),
  );
  for (const { what, why } of unreviewed.values())
    runner.log(`${name}: ${what} has no review (${why}) and causes no change`);
  await runner.summary(recordMarkdown(record, inputs.detail));
  await recordAll(services, merged, group, (reviews) =>
    recordMarkdown(ownPart(record, reviews), inputs.detail),
  );
}

function nameOf({ plan }: Verdict): string {
  return plan.workspace.name;
}

/** The decisions of all workspaces of a group as one. */
function together(verdicts: readonly Verdict[]): Pick<Decision, "done" | "preExisting"> {
  return {
    done: verdicts.flatMap(({ decision }) => decision.done),
    preExisting: verdicts.flatMap(({ decision }) => decision.preExisting),
  };
}

/** The part of a record that concerns one pull request; an apply may cover several. */
function ownPart(record: ApplyRecord, reviews: readonly ReviewDocument[]): ApplyRecord {
  if (reviews.length === 0 || record.decision === null) return record;
  const changes = reviews.flatMap((review) =>
    review.changes.map((change) => ({ ...change, workspace: review.workspace.name })),
  );
  const own = new Set(changes.map(outcomeKey));
  const digests = new Set(changes.map(({ digest }) => digest));
  const done = record.decision.done.filter(({ digest }) => digests.has(digest));
  return {
    ...record,
    outcomes: record.outcomes.filter((outcome) => own.has(outcomeKey(outcome))),
    decision: { done, preExisting: [] },
  };
}

/** Without the id: the outcome of a create has one, its change does not. */
function outcomeKey({
  workspace,
  action,
  name,
  environment,
}: Pick<RecordOutcome, "workspace" | "action" | "name" | "environment">): string {
  return JSON.stringify([workspace, action, name, environment]);
}

function haltOf({ name, verdicts }: GroupVerdict, halted: readonly Verdict[], reason: Halt["reason"]): Halt {
  const all = <T>(of: (verdict: Verdict) => readonly T[]): readonly T[] => halted.flatMap(of);
  return {
    workspace: name,
    customers: verdicts.length === 1 ? null : halted.map(nameOf),
    digest: groupDigest(verdicts.map(({ plan }) => plan)),
    reason,
    decision: {
      notInReview: all(({ decision }) => decision.notInReview),
      tokensNotInReview: all(({ decision }) => decision.tokensNotInReview),
    },
    unreviewed: [
      ...new Map(all((one) => one.unreviewed).map((part) => [`${part.what} ${part.why}`, part])).values(),
    ],
    destinationChanges: [...new Set(all((one) => one.destinationChanges))],
    ownershipChanges: [...new Set(all((one) => one.ownershipChanges))],
  };
}

/** Writes the record to every merged pull request that affects the group. */
async function recordAll(
  { record, history }: ApplyServices,
  { pulls }: Merged,
  { name, verdicts }: GroupVerdict,
  markdown: (reviews: readonly ReviewDocument[]) => string,
): Promise<void> {
  // Unexpected changes may come from a pull request whose review has no changes for this workspace.
  const expected = verdicts.every(({ decision }) => decision.verdict === "apply");
  for (const { pull, commits } of pulls) {
    const reviews = verdicts.flatMap((one) => one.reviews.filter((review) => review.pull === pull.number));
    const affected =
      reviews.length > 0 && expected
        ? reviews.some(hasOwnChanges)
        : reviews.some(hasOwnChanges) || (await touchesManifests(history, commits));
    if (affected) await record(pull.number, name, markdown(reviews));
  }
}

function hasOwnChanges({ changes, token_changes }: ReviewDocument): boolean {
  return changes.length + token_changes.length > 0;
}
