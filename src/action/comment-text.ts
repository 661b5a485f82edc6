import type { PlanDocument, WorkspacePlan } from "../model/plan.ts";
import { renderCountsMarkdown } from "../render/plan/counts-markdown.ts";
import { fenced } from "../render/fenced.ts";
import { byOrigin } from "../render/plan/plan-view.ts";
import { renderPlanMarkdown } from "../render/plan/plan-markdown.ts";
import { forMarkdown } from "../render/safe.ts";
import { commentLimit } from "./comments.ts";
import type { Context, Inputs } from "./ports.ts";
import type { ComparedBasis } from "./plan-basis/plan-basis.ts";

/** What a comment contains in addition to the plan. */
export interface CommentFacts {
  readonly context: Pick<Context, "pull" | "runUrl" | "runId">;
  readonly detail: Inputs["detail"];
  readonly basis: ComparedBasis;
}

/** Characters reserved for the lines of the marker. */
const reserved = 2_000;

/** The comment of one workspace: its plan, the changes of the configuration, and a link to the run; within GitHub's limit. */
export function planComment(document: PlanDocument, facts: CommentFacts): string {
  const rest = [configText(facts.basis), programsText(facts.basis), footer(document.plans[0], facts)]
    .filter((part) => part !== "")
    .join("\n\n");
  const room = commentLimit - reserved - rest.length;
  const plan =
    facts.detail === "counts" ? renderCountsMarkdown(document) : renderPlanMarkdown(document, room);
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

/** How the pull request changes the configuration; "" if it does not. */
export function configText({ base, headConfig, configDiff }: ComparedBasis): string {
  if (configDiff === "") return "";
  const name = forMarkdown(base.config ?? headConfig ?? "keyward.yaml");
  return [
    `#### ⚙️ ${name} changes`,
    `This plan uses ${name} of the base branch: the changes of this pull request take effect after the merge. A changed host, token variable, customer or sink is applied only by \`workflow_dispatch\` with the digest of a plan.`,
    `<details><summary>The difference</summary>\n\n${fenced(configDiff, "diff")}\n\n</details>`,
  ].join("\n\n");
}

/** The most characters of a difference of programs that are shown. */
const mostOfPrograms = 20_000;

/** How the pull request changes the programs that receive tokens; "" if it does not. */
export function programsText({ programs: { files, diff } }: ComparedBasis): string {
  if (files.length === 0) return "";
  const shown = diff.length > mostOfPrograms ? `${diff.slice(0, mostOfPrograms)}\n… (cut)` : diff;
  return [
    `#### ⚙️ ${files.length === 1 ? "A program of a sink changes" : `${files.length} files of sinks' programs change`}`,
    files.map((file) => `- ${forMarkdown(file)}`).join("\n"),
    "These programs receive tokens. The plan does not run them, and the changes of this pull request are applied only by `workflow_dispatch` with the digest of a plan.",
    `<details><summary>The difference</summary>\n\n${fenced(shown, "diff")}\n\n</details>`,
  ].join("\n\n");
}

/** The comment of a workspace that the configuration no longer selects. */
export function removedWorkspaceComment(
  workspace: string,
  { context }: Pick<CommentFacts, "context">,
): string {
  return `### ${forMarkdown(workspace)}\n\nThis workspace is no longer part of this pull request.\n\n${runText(context)}\n`;
}

/** The comment of a workspace for which nothing was planned. */
export function offlineComment(
  workspace: string,
  why: string,
  { context }: Pick<CommentFacts, "context">,
): string {
  return `### ${forMarkdown(workspace)}\n\nNothing was planned for this pull request: ${forMarkdown(why)}. Its manifests and configuration were checked offline.\n\n${runText(context)}\n`;
}

function footer(plan: WorkspacePlan | undefined, { context, basis }: CommentFacts): string {
  const head = context.pull === null ? "" : `Head ${short(context.pull.head.sha)} against `;
  const digest = plan?.digest == null ? "" : ` · plan \`${forCode(plan.digest)}\``;
  return `<sub>${head}base ${short(basis.base.sha)}${digest} · ${runText(context)}</sub>`;
}

function runText({ runId, runUrl }: Pick<Context, "runId" | "runUrl">): string {
  return `[run ${runId}](${encodeURI(runUrl)})`;
}

/** As code: GitHub would link a bare hash. */
function short(sha: string): string {
  return `\`${forCode(sha.slice(0, 12))}\``;
}

function forCode(text: string): string {
  return text.replaceAll(/[^\w:]/g, "");
}
