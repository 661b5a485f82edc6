import type { Change } from "../../model/plan.ts";
import type { Outcome } from "../../model/report.ts";
import { clientText } from "../../render/plan-view.ts";
import { forMarkdown } from "../../render/safe.ts";
import { plural } from "../../render/words.ts";
import type { Inputs } from "../ports.ts";
import type { Decision, Unreviewed } from "./decide.ts";

/** How much is told: names too, or only numbers. */
export type Detail = Inputs["detail"];

/** Why a workspace is not applied. */
export interface Halt {
  readonly workspace: string;
  readonly digest: string | null;
  readonly decision: Decision;
  readonly unreviewed: readonly Unreviewed[];
  /** Settings of the configuration that only a digest approves. */
  readonly redirections: readonly string[];
}

/** Why a workspace's changes are not applied, and the way on, one sentence each, not yet safe to print. */
export function haltSentences(halt: Halt, detail: Detail): readonly string[] {
  return [...whySentences(halt, detail), ...waySentences(halt)];
}

function whySentences({ decision, unreviewed, redirections }: Halt, detail: Detail): readonly string[] {
  const { unseen, unseenTokens } = decision;
  const clients = [...unseen.map(changeText), ...unseenTokens.map((one) => `token of ${one.name}`)];
  return [
    ...(redirections.length === 0
      ? []
      : [`The configuration changes ${redirections.join(", ")}: only a digest approves that.`]),
    ...(clients.length === 0
      ? []
      : [
          `${plural(clients.length, "change")} came with what was merged, and no review holds ${clients.length === 1 ? "it" : "them"}${detail === "full" ? `: ${cut(clients)}` : ""}.`,
        ]),
    ...unreviewed.map(({ what, why }) => `No review of ${what}: ${why}.`),
  ];
}

function waySentences({ workspace, digest }: Halt): readonly string[] {
  return [
    `Nothing was applied. The plan of ${workspace} has the digest ${digest ?? "(none)"}.`,
    `To apply exactly this plan: run this workflow by hand (workflow_dispatch) with command: apply, workspace: ${workspace} and digest: ${digest ?? "(none)"}.`,
  ];
}

/** The same in Markdown. */
export function haltMarkdown(halt: Halt, detail: Detail): string {
  const reason = halt.decision.verdict === "stale" && halt.redirections.length === 0 ? "stale" : "unreviewed";
  const lines = whySentences(halt, detail).map((line) => `- ${forMarkdown(line)}`);
  const way =
    halt.digest === null
      ? []
      : [
          "",
          `The digest of this plan: ${code(halt.digest)}`,
          `To apply exactly it, run this workflow by hand (\`workflow_dispatch\`) with \`command: apply\`, the workspace and this digest.`,
        ];
  return [
    `### ⛔ ${forMarkdown(halt.workspace)}: nothing was applied (${reason})`,
    "",
    ...lines,
    ...way,
    "",
  ].join("\n");
}

/** What became of one workspace's apply, for people. */
export interface Told {
  readonly workspace: string;
  readonly runUrl: string;
  readonly runId: number;
  /** Null: the apply was approved by its digest. */
  readonly decision: Decision | null;
  readonly outcomes: readonly Outcome[];
}

/** The record of an apply in Markdown: what was applied, by which run, what failed, what was skipped. */
export function recordMarkdown(told: Told, detail: Detail): string {
  const { outcomes, decision } = told;
  const of = (status: Outcome["status"]) => outcomes.filter((outcome) => outcome.status === status);
  const open = outcomes.length - of("done").length;
  const mark = open === 0 ? "✅" : "❌";
  const gone = decision?.done ?? [];
  return [
    `### ${mark} ${forMarkdown(told.workspace)}: ${headline(outcomes.length, open)}`,
    "",
    `By [run ${told.runId}](${told.runUrl})${decision === null ? ", approved by the plan's digest" : ""}.`,
    ...list("Applied", of("done").map(outcomeText), detail),
    ...list("Failed", of("failed").map(outcomeText), detail),
    ...list("Unknown: sent, and never answered", of("unknown").map(outcomeText), detail),
    ...list("Skipped", of("skipped").map(outcomeText), detail),
    ...list("Done already", gone.map(changeText), detail),
    ...list("Stood before, and left as it is", (decision?.standing ?? []).map(changeText), detail),
    "",
  ].join("\n");
}

function headline(all: number, open: number): string {
  if (all === 0) return "nothing to apply";
  return open === 0 ? `applied ${plural(all, "change")}` : `${open} of ${plural(all, "change")} not applied`;
}

/** How many lines of a list are shown before the rest is counted: a comment has no room for thousands. */
const shown = 100;

function list(title: string, lines: readonly string[], detail: Detail): readonly string[] {
  if (lines.length === 0) return [];
  if (detail === "counts") return ["", `${title}: ${lines.length}`];
  const rest = lines.length - shown;
  return [
    "",
    `**${title}** (${lines.length})`,
    "",
    ...lines.slice(0, shown).map((line) => `- ${forMarkdown(line)}`),
    ...(rest > 0 ? [`- and ${rest} more`] : []),
  ];
}

function outcomeText(outcome: Outcome): string {
  const { action, error } = outcome;
  return `${action} ${clientText(outcome)}${error === null ? "" : `: ${error.message} (${error.code})`}`;
}

function changeText(change: Pick<Change, "action" | "name" | "environment" | "id">): string {
  return `${change.action} ${clientText(change)}`;
}

function cut(texts: readonly string[]): string {
  const rest = texts.length - 10;
  return `${texts.slice(0, 10).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** A digest as code; what is no digest is shown harmlessly. */
function code(digest: string): string {
  return /^sha256:[0-9a-f]{64}$/.test(digest) ? `\`${digest}\`` : forMarkdown(digest);
}
