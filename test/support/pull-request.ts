import { configuration, manifest, testEnv } from "./arrange.ts";
import { runStep, type StepRan } from "./action.ts";
import { type Sandbox, openSandbox } from "./cli.ts";
import { type Files, makeRepository, type Repository } from "./git.ts";
import { type PullStandIn, servePull } from "./github-pull.ts";

/** A client of a manifest in one line, on nobody's open network. */
export function client(name: string, more = "ip_allow_list: [192.0.2.10]"): string {
  return `{ name: ${JSON.stringify(name)}, role: Integrator, folders: [HR], ${more} }`;
}

/** How a step differs from the usual one on a pull request. */
export interface PlanStep {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly fork?: boolean;
  readonly isPublic?: boolean;
  /** 0: a whole clone. */
  readonly depth?: number;
  /** The files of the checkout; left out: GitHub's merge of the head. */
  readonly checkout?: string;
  readonly apiUrl?: string;
}

/** A repository, its workspace and its GitHub, with a pull request open. */
export interface PullRequestWorld {
  readonly sandbox: Sandbox;
  readonly github: PullStandIn;
  readonly repository: Repository;
  readonly base: string;
  /** Pushes to the pull request's branch and runs the step on it. */
  push(files: Files, step?: PlanStep): Promise<StepRan>;
  close(): Promise<void>;
}

/** Opens it: the base declares one client, which is not live yet. */
export async function openPullRequest(
  files: (sandbox: Sandbox) => Files = () => ({}),
  { args = [], prefix = "" }: { readonly args?: readonly string[]; readonly prefix?: string } = {},
): Promise<PullRequestWorld> {
  const [sandbox, github] = [await openSandbox(args), await servePull(prefix)];
  const repository = makeRepository();
  const first = {
    "keyward.yaml": configuration(sandbox, "self: none"),
    "clients/base.yaml": manifest(client("drifted-client")),
    ...files(sandbox),
  };
  const base = repository.commit("main", first);
  let runs = 1000;
  return {
    sandbox,
    github,
    repository,
    base,
    async push(changed, step = {}) {
      const head = repository.commit("change", changed, base);
      const merge = repository.merge(base, head);
      const folder = repository.checkout(step.checkout ?? merge, step.depth ?? 1);
      const ofBase = ["pull_request_target", "issue_comment", "workflow_run"].includes(step.event ?? "");
      const full_name = "acme/clients";
      return runStep({
        event: step.event ?? "pull_request",
        sha: ofBase ? base : merge,
        ...(ofBase ? { ref: "refs/heads/main" } : {}),
        folder,
        apiUrl: step.apiUrl ?? github.apiUrl,
        runId: ++runs,
        inputs: step.inputs ?? {},
        env: step.env ?? testEnv,
        payload: {
          repository: { full_name, default_branch: "main", private: step.isPublic !== true },
          pull_request: {
            number: 7,
            base: { sha: base, ref: "main", repo: { full_name } },
            head: {
              sha: head,
              ref: "change",
              repo: { full_name: step.fork === true ? "mallory/clients" : full_name },
            },
          },
        },
      });
    },
    async close() {
      await Promise.all([sandbox.stop(), github.close()]);
    },
  };
}
