import type { GithubApi } from "../../github/api.ts";
import { GithubError } from "../../github/error.ts";
import type { WorkspaceRef } from "../../model/plan.ts";
import type { ReviewDocument } from "./document.ts";
import {
  type ArtifactFacts,
  type BranchChanges,
  type PullFacts,
  readArtifacts,
  readBaseChanges,
  readBranchChanges,
  readPulls,
  readRuns,
  type RunFacts,
} from "./facts.ts";
import { timelineOf, type PlanRuns, type PullTimeline } from "../merged/pull-timeline.ts";
import { readReviews } from "./read.ts";
import {
  isOfAttempt,
  type TrustedWorkflow,
  reportArtifact,
  reviewArtifact,
  whyNotArtifact,
  whyNotReview,
  whyNotRun,
} from "./trust.ts";
import { onlyFile } from "./unzip.ts";

/** What apply looks up on GitHub. */
export interface Finder {
  /** The newest successful runs of this workflow on the default branch, of one event; filtered by event, so that runs for a fork's branch of the same name do not fill the page. */
  successfulRuns(event: "push" | "workflow_dispatch"): Promise<readonly RunFacts[]>;
  /** How the default branch differs from a commit now. */
  changesSince(commit: string): Promise<BranchChanges>;
  /** The runs that left a report of a workspace's apply. */
  reportedRuns(workspace: string): Promise<ReadonlySet<number>>;
  pullsOf(commit: string): Promise<readonly PullFacts[]>;
  /** The runs of the plan job for a pull request's last commit, newest first. */
  planRuns(pull: PullFacts): Promise<PlanRuns>;
  /** `group`: the name under which the review was uploaded, together with those of an entry's other customers. */
  review(pull: PullFacts, runs: PlanRuns, workspace: WorkspaceRef, group: string): Promise<FoundReview>;
}

/** A review that can be trusted, or why there is none. */
export type FoundReview = { readonly review: ReviewDocument } | { readonly why: string };

/** GitHub lists the pull requests of a run only while they are open, so the timeline of the pull request is read as well. */
async function readTimeline(github: GithubApi, root: string, pull: PullFacts): Promise<PullTimeline> {
  const reading = { method: "GET", doing: "read a pull request's timeline (pull-requests: read)" } as const;
  const events = `${root}/issues/${pull.number}/timeline`;
  const changes = await github.all({ ...reading, path: events, query: { per_page: 100 } }, readBaseChanges);
  const owner = pull.head.repository?.split("/")[0] ?? "";
  const query = { state: "all", head: `${owner}:${pull.head.ref}`, per_page: 100 };
  return timelineOf(pull, changes, await github.all({ ...reading, path: `${root}/pulls`, query }, readPulls));
}

/** Looks things up with GitHub's REST API; `trust.ts` decides which answers are trusted. */
export function githubFinder(github: GithubApi, trusted: TrustedWorkflow): Finder {
  // What is uploaded for many customers is downloaded once.
  const files = new Map<PlanRuns, ReadonlyMap<string, Promise<FoundFile>>>();
  const [owner = "", name = ""] = trusted.repository.split("/");
  const root = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
  const workflow = encodeURIComponent(trusted.workflowPath.split("/").at(-1) ?? "");
  const get = async (path: string, query: Readonly<Record<string, string | number>>, doing: string) =>
    (await github.send({ method: "GET", path: `${root}${path}`, query, doing })).json;
  const artifacts = async (path: string, artifact: string) =>
    readArtifacts(await get(path, { name: artifact, per_page: 100 }, "list artifacts (actions: read)"));
  const download = ({ id }: ArtifactFacts) =>
    github.download({
      method: "GET",
      path: `${root}/actions/artifacts/${id}/zip`,
      doing: "download a review (actions: read)",
    });
  const runs = async (query: Readonly<Record<string, string>>) =>
    readRuns(
      await get(
        `/actions/workflows/${workflow}/runs`,
        { status: "success", per_page: 100, ...query },
        "list the runs of this workflow (actions: read)",
      ),
    );
  return {
    successfulRuns: (event) => runs({ branch: trusted.defaultBranch, event }),
    changesSince: async (commit) =>
      readBranchChanges(
        await get(
          `/compare/${commit}...${encodeURIComponent(trusted.defaultBranch)}`,
          { per_page: 1 },
          `compare this run's commit with ${trusted.defaultBranch} (contents: read)`,
        ),
      ),
    reportedRuns: async (workspace) => {
      const found = await artifacts("/actions/artifacts", reportArtifact(workspace));
      return new Set(found.flatMap(({ runId }) => runId ?? []));
    },
    pullsOf: async (commit) =>
      readPulls(
        await get(
          `/commits/${commit}/pulls`,
          { per_page: 100 },
          "list a commit's pull requests (pull-requests: read)",
        ),
      ),
    planRuns: async (pull) => {
      const found = await runs({ head_sha: pull.head.sha, event: "pull_request" });
      return { runs: found, timeline: await readTimeline(github, root, pull) };
    },
    review: async (pull, found, workspace, group) => {
      const name = reviewArtifact(group);
      const known = files.get(found)?.get(name);
      const listed = (run: RunFacts) => artifacts(`/actions/runs/${run.id}/artifacts`, name);
      const file = known ?? newestFile({ pull, trusted, name }, found, listed, download);
      files.set(found, new Map([...(files.get(found) ?? []), [name, file]]));
      return reviewIn(await file, { pull, trusted, workspace });
    },
  };
}

/** The reviews of a trusted file, by workspace, or why there is none. */
type FoundFile = { readonly reviews: ReadonlyMap<string, ReviewDocument> } | { readonly why: string };

function reviewIn(file: FoundFile, { pull, trusted, workspace }: ReviewQuery): FoundReview {
  if ("why" in file) return file;
  const [only, ...others] = file.reviews.values();
  const review = others.length === 0 ? only : file.reviews.get(workspace.name);
  if (review === undefined) return { why: `its review does not contain ${workspace.name}` };
  const why = whyNotReview(review, pull, trusted, workspace);
  return why === null ? { review } : { why: `its review cannot be trusted: ${why}` };
}

interface ReviewQuery {
  readonly pull: PullFacts;
  readonly trusted: TrustedWorkflow;
  readonly workspace: WorkspaceRef;
}

/** The review file of the newest trusted run; an older run has a review of another plan. */
async function newestFile(
  { pull, trusted, name: wanted }: Omit<ReviewQuery, "workspace"> & { readonly name: string },
  { runs, timeline }: PlanRuns,
  artifactsOf: (run: RunFacts) => Promise<readonly ArtifactFacts[]>,
  download: (artifact: ArtifactFacts) => Promise<Uint8Array>,
): Promise<FoundFile> {
  const judged = runs.map((run) => ({ run, why: whyNotRun(run, pull, trusted, timeline) }));
  const run = judged.find(({ why }) => why === null)?.run;
  if (run === undefined) return { why: `no run of its plan job can be trusted${firstReason(judged)}` };
  const found = (await artifactsOf(run))
    .filter(({ name }) => name === wanted)
    .filter((artifact) => isOfAttempt(artifact, run))
    .map((artifact) => ({ artifact, why: whyNotArtifact(artifact, pull) }));
  const [first, ...others] = found;
  if (others.length > 0)
    return { why: `its plan job left ${found.length} artifacts of one name: only one can be its review` };
  const artifact = first?.why === null ? first.artifact : undefined;
  if (artifact === undefined)
    return { why: `its plan job left no artifact ${wanted} that can be read${firstReason(found)}` };
  const archive = await download(artifact).catch(expiredAsNull);
  if (archive === null) return { why: "its review has expired" };
  const file = onlyFile(archive);
  const read = "why" in file ? file : readReviews(file.bytes);
  if ("why" in read) return { why: `its review cannot be read: ${read.why}` };
  return { reviews: new Map(read.reviews.map((review) => [review.workspace.name, review])) };
}

/** GitHub answers 410 for an expired artifact, and 404 for one that was deleted after it was listed. */
function expiredAsNull(error: unknown): null {
  if (error instanceof GithubError && (error.status === 410 || error.status === 404)) return null;
  throw error;
}

function firstReason(judged: readonly { readonly why: string | null }[]): string {
  const why = judged.find((one) => one.why !== null)?.why;
  return why === undefined || why === null ? "" : `: ${why}`;
}
