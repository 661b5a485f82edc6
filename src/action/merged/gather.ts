import { StaleError } from "../../model/errors.ts";
import { mapSequential } from "../../util/map-async.ts";
import type { WorkspaceRef } from "../../model/plan.ts";
import type { Context } from "../ports.ts";
import type { ReviewDocument } from "../review/document.ts";
import type { Unreviewed } from "./decide.ts";
import type { PullFacts, RunFacts } from "../review/facts.ts";
import type { Finder } from "../review/find.ts";
import type { PlanRuns } from "./pull-timeline.ts";
import type { History } from "./history.ts";
import { cover, type Coverage, lastApply, mostCommits } from "./range.ts";
import { type TrustedWorkflow, whyNotPull } from "../review/trust.ts";

/** The sources of information about merges. */
export interface Sources {
  readonly history: History;
  readonly finder: Finder;
}

/** What was merged since the last apply. */
export interface Merged extends Coverage {
  /** The commit before these; null if they include the first commit of the history. */
  readonly base: string | null;
  /** Commits beyond the limit of one apply. */
  readonly beyond: readonly string[];
}

/** The workflow that a run trusts: its own, in its own repository, with its default branch. */
export function trustedWorkflowOf({
  owner,
  repository,
  defaultBranch,
  workflowPath,
}: Context): TrustedWorkflow {
  return { repository: `${owner}/${repository}`, defaultBranch, workflowPath };
}

/**
 * What was merged since the last successful apply of these workspaces; if there was none, by this push alone. Throws
 * `StaleError` if a later commit was applied already.
 */
export async function gatherMerged(
  context: Context,
  workspaces: readonly string[],
  { history, finder }: Sources,
): Promise<Merged> {
  const trusted = trustedWorkflowOf(context);
  const ancestors = await history.firstParents(context.sha, ancestorLimit);
  const pushes = await finder.successfulRuns("push");
  const reported = await mapSequential(workspaces, (name) => finder.reportedRuns(name));
  const runs = [...pushes, ...(await runsByHand(finder, pushes, reported))];
  await requireLatest(
    context.sha,
    runs.filter(({ headSha }) => !ancestors.includes(headSha)),
    trusted,
    history,
  );
  const last = reported.map(
    (ids) => lastApply(runs, ids, ancestors, trusted) ?? pushBase(context, ancestors),
  );
  const indexes = last.map((sha) => (sha === null ? ancestors.length : ancestors.indexOf(sha)));
  const index = Math.max(...indexes, 0);
  const commits = ancestors.slice(0, Math.min(index, mostCommits));
  const merged = new Map(
    await mapSequential(commits, async (sha) => [sha, await finder.pullsOf(sha)] as const),
  );
  return {
    ...cover(commits, merged, trusted),
    base: ancestors[index] ?? null,
    beyond: ancestors.slice(mostCommits, index),
  };
}

/** Requested only if there is a report that does not belong to a push. */
async function runsByHand(
  finder: Finder,
  pushes: readonly RunFacts[],
  reported: readonly ReadonlySet<number>[],
): Promise<readonly RunFacts[]> {
  const known = new Set(pushes.map(({ id }) => id));
  const others = reported.some((ids) => [...ids].some((id) => !known.has(id)));
  return others ? finder.successfulRuns("workflow_dispatch") : [];
}

/** How many commits back the last apply is searched. */
const ancestorLimit = 5000;

/** The commit that the branch pointed to before this push; if that is not an ancestor, the first parent. */
function pushBase({ before }: Context, ancestors: readonly string[]): string | null {
  return before !== null && ancestors.includes(before) ? before : (ancestors[1] ?? null);
}

async function requireLatest(
  sha: string,
  runs: readonly RunFacts[],
  trusted: TrustedWorkflow,
  history: History,
): Promise<void> {
  const others = new Set(runs.map(({ headSha }) => headSha));
  for (const other of others) {
    const applied = lastApply(runs, new Set(), [other], trusted) !== null;
    if (!applied || !(await history.isBefore(sha, other))) continue;
    throw new StaleError(
      `a later commit of ${trusted.defaultBranch} was applied already (${other.slice(0, 12)})`,
      "do not run the old job again: the later run has applied its changes",
    );
  }
}

/** The reviews of the merge, and the parts of it that have none. */
export interface Reviews {
  readonly reviews: readonly ReviewDocument[];
  readonly unreviewed: readonly Unreviewed[];
}

/** Looks up the reviews of merged pull requests; the runs of each pull request are requested once. */
export function reviewer(
  merged: Merged,
  trusted: TrustedWorkflow,
  { history, finder }: Sources,
): (workspace: WorkspaceRef, group: string) => Promise<Reviews> {
  const runs = new Map<number, Promise<PlanRuns>>();
  const runsOf = (pull: PullFacts): Promise<PlanRuns> => {
    const found = runs.get(pull.number) ?? finder.planRuns(pull);
    runs.set(pull.number, found);
    return found;
  };
  const reasons = new Map<number, Promise<string | null>>();
  const whyNot = async ({ pull, commits }: Merged["pulls"][number]): Promise<string | null> => {
    const touched = await mapSequential(commits, (sha) => history.touches(sha, ".github"));
    return whyNotPull(pull, trusted, touched.includes(true));
  };
  const findReview = async (item: Merged["pulls"][number], workspace: WorkspaceRef, group: string) => {
    const { pull } = item;
    const reason = reasons.get(pull.number) ?? whyNot(item);
    reasons.set(pull.number, reason);
    const why = await reason;
    return why === null ? finder.review(pull, await runsOf(pull), workspace, group) : { why };
  };
  return async (workspace, group) => {
    const reviews: ReviewDocument[] = [];
    const unreviewed: Unreviewed[] = [...commitsWithoutPull(merged)];
    for (const item of merged.pulls) {
      const found = await findReview(item, workspace, group);
      const { number } = item.pull;
      if ("review" in found) reviews.push(found.review);
      else unreviewed.push({ what: `pull request ${number}`, pull: number, why: found.why });
    }
    return { reviews, unreviewed };
  };
}

/** Whether commits change any YAML file: other files cannot change a workspace. */
export async function touchesManifests(history: History, commits: readonly string[]): Promise<boolean> {
  const touched = await mapSequential(commits, (sha) => history.touches(sha, "*.yaml", "*.yml"));
  return touched.includes(true);
}

function commitsWithoutPull({ direct, beyond }: Merged): readonly Unreviewed[] {
  const each = direct.map((sha) => ({
    what: `commit ${sha.slice(0, 12)}`,
    pull: null,
    why: "it does not belong to a pull request",
  }));
  if (beyond.length === 0) return each;
  const why = `only the newest ${mostCommits} commits since the last apply are checked`;
  return [...each, { what: `${beyond.length} older commits`, pull: null, why }];
}
