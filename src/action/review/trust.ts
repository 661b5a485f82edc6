import type { WorkspaceRef } from "../../model/plan.ts";
import type { ReviewDocument } from "./document.ts";
import type { ArtifactFacts, PullFacts, RunFacts } from "./facts.ts";
import type { PullTimeline } from "../merged/pull-timeline.ts";
import { archiveLimits } from "./unzip.ts";

/** The repository and workflow whose reviews are trusted. */
export interface TrustedWorkflow {
  /** `owner/name`. */
  readonly repository: string;
  readonly defaultBranch: string;
  readonly workflowPath: string;
}

/** Why a merged pull request cannot have a trusted review, independent of its runs; null: it can. */
export function whyNotPull(
  pull: PullFacts,
  { repository, defaultBranch }: TrustedWorkflow,
  touchesGithub: boolean,
): string | null {
  if (!pull.merged) return "it is not merged";
  if (!same(pull.base.repository, repository)) return "it was merged into another repository";
  if (pull.base.ref !== defaultBranch) return `it was merged into ${pull.base.ref}, not ${defaultBranch}`;
  if (!same(pull.head.repository, repository))
    return "it came from a fork, whose plan job has no access to a workspace";
  if (touchesGithub) return "it changes .github/, which contains the workflow that reviews it";
  return null;
}

/**
 * Why a run is not the plan job for a pull request's last commit, with the workflow of the base that it was merged
 * into; null: it is.
 */
export function whyNotRun(
  run: RunFacts,
  pull: PullFacts,
  trusted: TrustedWorkflow,
  timeline: PullTimeline,
): string | null {
  const [other] = timeline.overlapping;
  if (other !== undefined) return `pull request ${other} of the same branch was open at the same time`;
  if (!(Date.parse(run.createdAt ?? "") >= timeline.baseSince))
    return "it started before the pull request had its current base";
  if (!isBefore(run.startedAt, pull.mergedAt)) return "it was started, or started again, after the merge";
  if (run.headSha !== pull.head.sha) return "it ran for another commit";
  if (run.path !== trusted.workflowPath) return "it belongs to another workflow";
  if (run.event !== "pull_request") return `its event is ${run.event}`;
  if (!same(run.repository, trusted.repository)) return "it belongs to another repository";
  if (!same(run.headRepository, trusted.repository)) return "its commit came from a fork";
  if (run.headBranch !== pull.head.ref) return "it ran for another branch";
  if (run.conclusion !== "success") return `it ended as ${run.conclusion ?? "nothing yet"}`;
  return whyNotPullOfRun(run, pull, trusted);
}

/** GitHub drops the pull requests of a run when they are closed; those that it still lists must match. */
function whyNotPullOfRun(
  { pulls }: RunFacts,
  { number }: PullFacts,
  trusted: TrustedWorkflow,
): string | null {
  if (pulls.length === 0) return null;
  const own = pulls.find((one) => one.number === number);
  if (own === undefined) return "it ran for another pull request";
  return own.base === trusted.defaultBranch ? null : "it ran for another base";
}

/** Whether an artifact was made by the latest attempt of its run; an earlier attempt may have left its own. */
export function isOfAttempt({ createdAt }: ArtifactFacts, { startedAt }: RunFacts): boolean {
  return isBefore(startedAt, createdAt);
}

/** Why an artifact cannot be a readable review of a pull request; null: it can. */
export function whyNotArtifact(
  { bytes, expired, createdAt }: ArtifactFacts,
  { mergedAt }: Pick<PullFacts, "mergedAt">,
): string | null {
  if (expired) return "it has expired";
  if (!isBefore(createdAt, mergedAt)) return "it was uploaded after the merge, when nobody could review it";
  return bytes > archiveLimits.packed ? "it is too large" : null;
}

/** Why a review is not the one of this pull request and workspace; null: it is. */
export function whyNotReview(
  review: ReviewDocument,
  pull: PullFacts,
  { repository }: TrustedWorkflow,
  workspace: WorkspaceRef,
): string | null {
  if (!same(review.repository, repository)) return "it is of another repository";
  if (review.pull !== pull.number) return "it is of another pull request";
  if (review.head !== pull.head.sha) return "it is of another commit";
  if (review.workspace.name !== workspace.name) return "it is of another workspace";
  if (review.workspace.host !== workspace.host) return "it is of another host";
  return review.workspace.customer === workspace.customer ? null : "it is of another customer";
}

/** The name under which a workspace's review is uploaded. */
export function reviewArtifact(workspace: string): string {
  return `keyward-review-${artifactPart(workspace)}`;
}

/** The name under which the report of a workspace's apply is uploaded. */
export function reportArtifact(workspace: string): string {
  return `keyward-report-${artifactPart(workspace)}`;
}

/** A workspace's name without what the name of an artifact must not contain; that of a customer has a slash. */
function artifactPart(workspace: string): string {
  return workspace.replaceAll(/[%"*/:<>?\\|]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Whether a time is not later than another; false if one of them is missing or is not a date. */
function isBefore(time: string | null, other: string | null): boolean {
  return Date.parse(time ?? "") <= Date.parse(other ?? "");
}

/** Compares names as GitHub does, without case. */
function same(a: string | null, b: string): boolean {
  return a !== null && a.toLowerCase() === b.toLowerCase();
}
