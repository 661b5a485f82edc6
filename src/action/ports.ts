import type { GithubApi } from "../github/api.ts";
import type { PlanDocument } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";
import type { ReportDocument } from "../model/report.ts";
import type { WorkspaceAccess } from "../run/workspace/workspace-access.ts";
import type { System } from "../run/system.ts";
import type { UsedFiles } from "../run/input/used-files.ts";

/** The commands of the action. */
export const actionCommands = ["plan", "apply", "validate", "rotate", "drift"] as const;
/** One of the action's commands. */
export type ActionCommand = (typeof actionCommands)[number];

/** The inputs of action.yml, with every default resolved. */
export interface Inputs {
  readonly command: ActionCommand;
  readonly config: string | null;
  /** Empty: all workspaces of the configuration. */
  readonly workspaces: readonly string[];
  readonly comment: boolean;
  /** The digest that a person approved for `workflow_dispatch`. */
  readonly digest: string | null;
  /** Whether apply also makes the pre-existing changes. */
  readonly applyPreExisting: boolean;
  readonly failOnChanges: boolean;
  readonly detail: "full" | "counts";
}

/** The pull request of an event. */
export interface PullRequest {
  readonly number: number;
  readonly base: { readonly sha: string; readonly ref: string };
  readonly head: { readonly sha: string; readonly ref: string };
  /** Whether the head is in another repository. */
  readonly fork: boolean;
}

/** The run and the event that started it. */
export interface Context {
  /** `pull_request`, `push`, `merge_group`, `schedule`, `workflow_dispatch`, … */
  readonly event: string;
  readonly owner: string;
  readonly repository: string;
  readonly defaultBranch: string;
  readonly isPublic: boolean;
  readonly sha: string;
  readonly ref: string;
  /** For a push: the commit that the branch pointed to before; null if there was none. */
  readonly before: string | null;
  readonly runId: number;
  readonly runUrl: string;
  /** `.github/workflows/keyward.yml`, of GITHUB_WORKFLOW_REF. */
  readonly workflowPath: string;
  readonly pull: PullRequest | null;
  /** For a merge queue: the base and head commits of the merge group. */
  readonly mergeGroup?: { readonly base: string; readonly head: string } | null;
  /** GITHUB_WORKSPACE: the checkout. */
  readonly folder: string;
  /** RUNNER_TEMP. */
  readonly temporary: string;
}

/** The level of an annotation. */
export type AnnotationLevel = "error" | "warning" | "notice";

/** The channels of the GitHub Actions runner; every text is escaped for its channel. */
export interface Runner {
  output(name: string, value: string): Promise<void>;
  /** Appends Markdown to the job summary, truncated to GitHub's limit. */
  summary(markdown: string): Promise<void>;
  annotate(
    level: AnnotationLevel,
    message: string,
    at: { readonly file: string; readonly line: number } | null,
  ): void;
  mask(secret: string): void;
  /** A line in the log. */
  log(text: string): void;
}

/** The request for a plan. */
export interface PlanRequest {
  readonly workspaces: readonly string[];
  /** The configuration's name instead of the input's. */
  readonly config?: string;
  /** The configuration is read from this absolute path instead; its relative paths are resolved as for `config`. */
  readonly configFrom?: string;
  /** A valid configuration (absolute path) whose policies apply as well. */
  readonly policiesFrom?: string;
  /** A folder that holds the files of the commit to compare with (absolute), laid out as the checkout is. */
  readonly base?: string;
  /** Also read who changed the clients that drifted, if the plan has changes. */
  readonly who?: boolean;
  /** Never read a sink (on pull requests). */
  readonly noSinks?: boolean;
  /** Absolute. */
  readonly out?: string;
}

/** The request for an apply; at most one of `only`, `onlyIn` and `reviewed`, and none of them to apply all changes. */
export interface ApplyRequest {
  readonly workspaces: readonly string[];
  /** Digests of the changes to make; all others are skipped. */
  readonly only?: readonly string[];
  /** The same by workspace, for customers, whose names are exact and which have passed the limit on customers. */
  readonly onlyIn?: ReadonlyMap<string, readonly string[]>;
  /** The absolute path of a plan document: exactly that plan is applied, or nothing. */
  readonly reviewed?: string;
}

/** keyward's commands, as the action calls them: the same functions as the CLI's, with results returned instead of printed. */
export interface Keyward {
  plan(request: PlanRequest): Promise<{ readonly code: number; readonly document: PlanDocument }>;
  /** `report` is null if the apply was not started; `document` is the fresh plan. */
  apply(request: ApplyRequest): Promise<{
    readonly code: number;
    readonly document: PlanDocument;
    readonly report: ReportDocument | null;
  }>;
}

/** The request for an offline check of the files. */
export type ValidateRequest = Pick<PlanRequest, "workspaces" | "config" | "configFrom">;

/** All commands of keyward that the action runs. */
export interface Commands extends Keyward {
  /** The selected workspaces, by the configuration alone, and whether a token is given for each. */
  workspaces(
    request: ValidateRequest,
  ): Promise<readonly (WorkspaceAccess & { readonly hasToken: boolean })[]>;
  /** The files that decide what a run does: configuration, manifests, programs of sinks. */
  usedFiles(request: ValidateRequest): Promise<UsedFiles>;
  /** Checks the files offline; `problems` is empty if the files are valid. */
  validate(
    request: ValidateRequest,
  ): Promise<{ readonly code: number; readonly problems: readonly Problem[] }>;
  /** Rotates the tokens that are due. */
  rotate(request: Pick<ApplyRequest, "workspaces">): Promise<{
    readonly code: number;
    readonly document: PlanDocument;
    readonly report: ReportDocument | null;
  }>;
}

/** Why a step failed, for `failure-reason`. */
export type FailureReason = "invalid" | "refused" | "stale" | "unreviewed" | "incomplete" | "error";

/** Everything that a command of the action needs. */
export interface ActionWorld {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly runner: Runner;
  /** Null if the input github-token is not set. */
  readonly github: GithubApi | null;
  readonly keyward: Keyward;
  readonly system: System;
}

/** The world of the commands that use more of keyward than `plan` and `apply`. */
export interface CommandWorld extends ActionWorld {
  readonly keyward: Commands;
  /** Whether the github-token belongs to a GitHub App (such as the workflow's own) and not to a user. */
  readonly appToken: boolean;
}
