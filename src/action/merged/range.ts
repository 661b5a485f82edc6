import type { PullFacts, RunFacts } from "../review/facts.ts";
import type { TrustedWorkflow } from "../review/trust.ts";

/** How many commits of the default branch one apply checks at most. */
export const mostCommits = 100;

/**
 * The commit of this workspace's last successful apply: the newest of `history` (first parents, newest first) with a
 * successful apply run. If runs left a report for the workspace, only those count; else, only pushes.
 */
export function lastApply(
  runs: readonly RunFacts[],
  reported: ReadonlySet<number>,
  history: readonly string[],
  trusted: TrustedWorkflow,
): string | null {
  const ours = runs.filter((run) => isApply(run, trusted));
  const known = ours.filter(({ id }) => reported.has(id));
  const pushes = ours.filter(({ event }) => event === "push");
  const applied = new Set((known.length > 0 ? known : pushes).map(({ headSha }) => headSha));
  return history.find((sha) => applied.has(sha)) ?? null;
}

function isApply(run: RunFacts, { repository, defaultBranch, workflowPath }: TrustedWorkflow): boolean {
  return (
    run.path === workflowPath &&
    run.conclusion === "success" &&
    run.headBranch === defaultBranch &&
    (run.event === "push" || run.event === "workflow_dispatch") &&
    run.repository?.toLowerCase() === repository.toLowerCase() &&
    run.headRepository?.toLowerCase() === repository.toLowerCase()
  );
}

/** The commits of the default branch since some commit, by merged pull request. */
export interface Coverage {
  readonly pulls: readonly { readonly pull: PullFacts; readonly commits: readonly string[] }[];
  /** Commits that do not belong to a pull request that was merged here. */
  readonly direct: readonly string[];
}

/** Groups commits by their pull request; `merged` contains the pull requests that GitHub lists for each commit. */
export function cover(
  commits: readonly string[],
  merged: ReadonlyMap<string, readonly PullFacts[]>,
  { defaultBranch }: TrustedWorkflow,
): Coverage {
  const pulls = new Map<number, { pull: PullFacts; commits: string[] }>();
  const direct: string[] = [];
  for (const sha of commits) {
    const pull = pullRequestOf(sha, commits, merged.get(sha) ?? [], defaultBranch);
    if (pull === null) direct.push(sha);
    else pulls.set(pull.number, { pull, commits: [...(pulls.get(pull.number)?.commits ?? []), sha] });
  }
  return { pulls: [...pulls.values()], direct };
}

/** The pull request whose merge created this commit or, with a rebase, a later commit of the same series. */
function pullRequestOf(
  sha: string,
  commits: readonly string[],
  pulls: readonly PullFacts[],
  defaultBranch: string,
): PullFacts | null {
  const here = pulls.filter(
    ({ merged, base, mergeCommit }) =>
      merged && base.ref === defaultBranch && mergeCommit !== null && commits.includes(mergeCommit),
  );
  return here.find(({ mergeCommit }) => mergeCommit === sha) ?? here[0] ?? null;
}
