import type { PlanDocument } from "../model/plan.ts";
import { fenced } from "../render/fenced.ts";
import { code } from "../render/markdown/code.ts";
import { details } from "../render/markdown/details.ts";
import { prose } from "../render/markdown/prose.ts";
import { renderCountsMarkdown } from "../render/plan/counts-markdown.ts";
import { renderPlanMarkdown } from "../render/plan/plan-markdown.ts";
import { byOrigin } from "../render/plan/plan-view.ts";
import { commentLimit } from "./comments.ts";
import type { ComparedBasis } from "./plan-basis/plan-basis.ts";
import type { Context, Inputs } from "./ports.ts";
import { reviewerOf } from "./reader.ts";

/** What a comment contains in addition to the plan. */
export interface CommentFacts {
  readonly context: Context;
  readonly detail: Inputs["detail"];
  readonly basis: ComparedBasis;
  readonly workspace: string;
  /** What approves the plans of the comment; null: they are not complete. */
  readonly digest: string | null;
}

/** Characters reserved for the lines of the marker. */
const reserved = 2_000;

/** The comment of one workspace: its plan, the changes of the configuration, and a link to the run; within GitHub's limit. */
export function planComment(document: PlanDocument, facts: CommentFacts): string {
  const { basis, context, detail, workspace } = facts;
  const rest = [configText(basis), programsText(basis), footer(facts)]
    .filter((part) => part !== "")
    .join("\n\n");
  const reader = reviewerOf(context, basis, workspace);
  const limit = commentLimit - reserved - rest.length;
  const plan =
    detail === "counts"
      ? renderCountsMarkdown(document, reader)
      : renderPlanMarkdown(document, reader, { limit });
  return `${plan}\n${rest}\n`;
}

/** Whether a new comment is needed: the pull request changes this workspace, or there are problems. */
export function deservesComment(document: PlanDocument, basis: ComparedBasis): boolean {
  if (document.problems.length > 0 || basis.configDiff !== "" || basis.programs.files.length > 0) return true;
  return document.plans.some(
    (plan) =>
      plan.problems.length > 0 ||
      byOrigin(plan.changes ?? []).own.length > 0 ||
      (plan.token_changes ?? []).length > 0,
  );
}

/** A difference may not take the room of the plan: the pull request itself shows all of it. */
const mostOfDiff = { lines: 80, characters: 8_000 } as const;

/** How the pull request changes the configuration; "" if it does not. */
export function configText({ base, headConfig, configDiff }: ComparedBasis): string {
  if (configDiff === "") return "";
  const name = code(base.config ?? headConfig ?? "keyward.yaml");
  return [
    `#### ⚙️ ${name} changes`,
    `This plan uses ${name} of the base branch: what this pull request changes in it takes effect after the merge. A changed host, token variable, customer or sink is applied only when the apply workflow is started by hand (\`workflow_dispatch\`) with the digest of a plan.`,
    diffDetails(configDiff),
  ].join("\n\n");
}

/** How the pull request changes the programs that receive tokens; "" if it does not. */
export function programsText({ programs: { files, diff } }: ComparedBasis): string {
  if (files.length === 0) return "";
  return [
    `#### ⚙️ ${files.length === 1 ? "A program of a sink changes" : `${files.length} files of sinks' programs change`}`,
    files.map((file) => `- ${code(file)}`).join("\n"),
    "These programs receive tokens. The plan does not run them, and what this pull request changes is applied only when the apply workflow is started by hand (`workflow_dispatch`) with the digest of a plan.",
    diffDetails(diff),
  ].join("\n\n");
}

function diffDetails(diff: string): string {
  const { lines, characters } = mostOfDiff;
  const cut = diff.length > characters || diff.split("\n").length > lines + 1;
  const shown = fenced(diff.slice(0, characters), "diff", lines);
  const rest = cut
    ? ["", "**Not all of it is shown here.** The files of this pull request show the rest."]
    : [];
  return details("The difference", [shown, ...rest]).join("\n");
}

/** The comment of a workspace that the configuration no longer selects. */
export function removedWorkspaceComment(
  workspace: string,
  { context }: { readonly context: RunPlace },
): string {
  return `### keyward: no plan for ${code(workspace)}\n\nThis workspace is no longer part of this pull request.\n\n${runText(context)}\n`;
}

/** The comment of a workspace for which nothing was planned. */
export function offlineComment(
  workspace: string,
  why: string,
  { context }: { readonly context: RunPlace },
): string {
  return `### keyward: no plan for ${code(workspace)}\n\n**What merging this pull request would do was not computed**: ${prose(why)}. Its manifests and configuration were checked offline.\n\n${runText(context)}\n`;
}

function footer({ context, basis, digest: approving }: CommentFacts): string {
  const head = context.pull === null ? "" : `Head ${short(context.pull.head.sha)} against `;
  const digest = approving === null ? "" : ` · plan ${code(approving)}`;
  return `<sub>${head}base ${short(basis.base.sha)}${digest} · ${runText(context)}</sub>`;
}

type RunPlace = Pick<Context, "runId" | "runUrl">;

function runText({ runId, runUrl }: RunPlace): string {
  return `[run ${runId}](${encodeURI(runUrl)})`;
}

/** As code: GitHub would link a bare hash. */
function short(sha: string): string {
  return code(sha.slice(0, 12));
}
