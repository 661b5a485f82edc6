import type { GithubApi } from "../github/api.ts";
import type { PlanDocument } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";
import type { ReportDocument } from "../model/report.ts";
import type { WorkspaceAccess } from "../commands/access.ts";
import type { System } from "../commands/system.ts";

/** What the action may be told to do. */
export const actionCommands = ["plan", "apply", "validate", "rotate", "drift"] as const;
/** One of the action's commands. */
export type ActionCommand = (typeof actionCommands)[number];

/** The inputs of action.yml, made whole. */
export interface Inputs {
  readonly command: ActionCommand;
  readonly config: string | null;
  /** Empty: all that the configuration names. */
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
  /** The head lives in another repository. */
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
  /** For a push: the commit that the branch stood on before; null where there was none. */
  readonly before: string | null;
  readonly runId: number;
  readonly runUrl: string;
  /** `.github/workflows/keyward.yml`, of GITHUB_WORKFLOW_REF. */
  readonly workflowPath: string;
  readonly pull: PullRequest | null;
  /** For a merge queue: the commits between which the queue's group stands. */
  readonly mergeGroup?: { readonly base: string; readonly head: string } | null;
  /** GITHUB_WORKSPACE: the checkout. */
  readonly folder: string;
  /** RUNNER_TEMP. */
  readonly temporary: string;
}

/** How loud an annotation is. */
export type AnnotationLevel = "error" | "warning" | "notice";

/** The runner's own channels: nothing reaches them unescaped. */
export interface Runner {
  output(name: string, value: string): Promise<void>;
  /** Appends Markdown to the job summary, cut at what GitHub takes. */
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

/** What a plan was asked. */
export interface PlanAsk {
  readonly workspaces: readonly string[];
  /** The configuration's name instead of the input's. */
  readonly config?: string;
  /** The configuration is read from this file instead (absolute), its relative paths standing where it normally is. */
  readonly configFrom?: string;
  /** A sound configuration (absolute) whose policies hold too. */
  readonly policiesFrom?: string;
  /** A folder that holds the files of the commit to compare with (absolute), laid out as the checkout is. */
  readonly base?: string;
  /** Never read a sink (on pull requests). */
  readonly noSinks?: boolean;
  /** Absolute. */
  readonly out?: string;
}

/** What an apply was asked; exactly one of `only` and `reviewed` where not everything is meant. */
export interface ApplyAsk {
  readonly workspaces: readonly string[];
  /** Digests of the changes to make; all others are left. */
  readonly only?: readonly string[];
  /** The absolute path of a plan document: exactly it, or nothing. */
  readonly reviewed?: string;
}

/** keyward's commands, as the action calls them: the same functions as the CLI's, their result read instead of printed. */
export interface Keyward {
  plan(ask: PlanAsk): Promise<{ readonly code: number; readonly document: PlanDocument }>;
  /** `report` is null where nothing was begun; `document` is the fresh plan. */
  apply(ask: ApplyAsk): Promise<{
    readonly code: number;
    readonly document: PlanDocument;
    readonly report: ReportDocument | null;
  }>;
}

/** What a check of the files was asked; nothing is sent anywhere. */
export type ValidateAsk = Pick<PlanAsk, "workspaces" | "config" | "configFrom">;

/** All commands of keyward that the action knows. */
export interface Commands extends Keyward {
  /** The selected workspaces, by the configuration alone, and whether a token is given for each. */
  workspaces(ask: ValidateAsk): Promise<readonly (WorkspaceAccess & { readonly hasToken: boolean })[]>;
  /** Offline; no problem where nothing is wrong. */
  validate(ask: ValidateAsk): Promise<{ readonly code: number; readonly problems: readonly Problem[] }>;
  /** Issues what is due. */
  rotate(ask: Pick<ApplyAsk, "workspaces">): Promise<{
    readonly code: number;
    readonly document: PlanDocument;
    readonly report: ReportDocument | null;
  }>;
}

/** Why a step failed, for `failure-reason`. */
export type FailureReason = "invalid" | "refused" | "stale" | "unreviewed" | "incomplete" | "error";

/** All that a command of the action works with. */
export interface ActionWorld {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly runner: Runner;
  /** Null where no github-token was given. */
  readonly github: GithubApi | null;
  readonly keyward: Keyward;
  readonly system: System;
}

/** The world of the commands that need more of keyward than `plan` and `apply`. */
export interface CommandWorld extends ActionWorld {
  readonly keyward: Commands;
  /** Whether the github-token is an app's (such as the workflow's own), and no person's. */
  readonly appToken: boolean;
}
