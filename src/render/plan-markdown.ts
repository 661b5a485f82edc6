import type { Change, PlanDocument, WorkspacePlan } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";
import { changeItem, headlineItem } from "./change-markdown.ts";
import { workspaceMarkdown } from "./heading.ts";
import {
  clientText,
  countsText,
  estimateText,
  listed,
  moreText,
  numbersText,
  sections,
  sourceText,
  tokenTexts,
  unmanagedHint,
} from "./plan-view.ts";
import { problemWord } from "./problem-text.ts";
import { forMarkdown } from "./safe.ts";
import { numberText, plural } from "./words.ts";

/** How much of what neither widens nor deletes is told: whole, a line each, or counted. */
type Detail = "whole" | "lines" | "counted";

/**
 * A plan document in Markdown, for a pull request's comment; ends with a newline. Beyond `limit` characters
 * what neither widens nor deletes is shortened, then counted; what does is never cut, even beyond `limit`.
 */
export function renderPlanMarkdown(document: PlanDocument, limit = Number.POSITIVE_INFINITY): string {
  const whole = documentText(document, "whole");
  if (whole.length <= limit) return whole;
  const lines = documentText(document, "lines");
  return lines.length <= limit ? lines : documentText(document, "counted");
}

function documentText(document: PlanDocument, detail: Detail): string {
  const blocks = [
    ...document.problems.map((problem) => problemBlock(problem, "error")),
    ...document.plans.flatMap((plan) => planBlocks(plan, detail)),
  ];
  const texts = blocks.filter((block) => block.length > 0).map((block) => `${block.join("\n")}\n`);
  return texts.join("\n");
}

type Block = readonly string[];

function planBlocks(plan: WorkspacePlan, detail: Detail): readonly Block[] {
  const { widens, breaks, rest } = sections(plan.changes ?? []);
  const counts = countsText(plan);
  const others = widens.length + breaks.length > 0 ? "other change" : "change";
  return [
    [`### ${workspaceMarkdown(plan.workspace)}`],
    counts === "" ? [] : [`**${counts}**`],
    ...plan.problems.map((problem) => problemBlock(problem, plan.status)),
    ...changesBlocks("⚠️ Widens access", widens),
    ...changesBlocks("❗ Deletes and breaks", breaks),
    restBlock(plural(rest.length, others), rest, detail),
    unmanagedBlock(plan, detail),
    leftAloneBlock(plan, detail),
    tokenBlock(plan),
    detail === "counted" ? [] : noteBlock(plan),
    estimateBlock(plan),
  ];
}

function problemBlock(problem: Problem, status: WorkspacePlan["status"]): Block {
  const numbers = forMarkdown(numbersText(problem));
  const place = problem.source === null ? "" : ` · ${forMarkdown(sourceText(problem.source))}`;
  return [
    `> ⛔ **${problemWord(status)}:** ${forMarkdown(problem.message)} (${forMarkdown(problem.rule)})${place}`,
    ...(numbers === "" ? [] : [`> <br>${numbers}`]),
    ...(problem.way === "" ? [] : [`> <br>→ ${forMarkdown(problem.way)}`]),
  ];
}

function changesBlocks(title: string, changes: readonly Change[]): readonly Block[] {
  return changes.length === 0
    ? []
    : [[`#### ${title} (${numberText(changes.length)})`], changes.flatMap(changeItem)];
}

function restBlock(title: string, changes: readonly Change[], detail: Detail): Block {
  if (changes.length === 0) return [];
  switch (detail) {
    case "whole":
      return collapsed(title, changes.flatMap(changeItem));
    case "lines":
      return collapsed(title, changes.map(headlineItem));
    case "counted":
      return [`${title} not shown here: the plan's output lists all.`];
  }
}

function collapsed(summary: string, lines: readonly string[]): Block {
  return [`<details><summary>${summary}</summary>`, "", ...lines, "", "</details>"];
}

function unmanagedBlock({ unmanaged, options }: WorkspacePlan, detail: Detail): Block {
  if (unmanaged === null || unmanaged.length === 0 || detail === "counted") return [];
  const hint = unmanagedHint(options);
  const rows = unmanaged.map((client) => `- ${forMarkdown(clientText(client))}`);
  return collapsed(`${numberText(unmanaged.length)} unmanaged${hint === "" ? "" : ` (${hint})`}`, cut(rows));
}

function leftAloneBlock({ left_alone }: WorkspacePlan, detail: Detail): Block {
  if (left_alone === null || left_alone.length === 0 || detail === "counted") return [];
  const rows = left_alone.map((client) => `- ${forMarkdown(`${clientText(client)}: ${client.reason}`)}`);
  return collapsed(`${numberText(left_alone.length)} left alone`, cut(rows));
}

function cut(rows: readonly string[]): readonly string[] {
  const more = moreText(rows.length);
  return more === null ? rows : [...rows.slice(0, listed), `- ${more}`];
}

function tokenBlock({ tokens }: WorkspacePlan): Block {
  const texts = tokenTexts(tokens ?? []);
  return texts.length === 0 ? [] : [`Tokens: ${texts.join(", ")}`];
}

function noteBlock({ notes }: WorkspacePlan): Block {
  return notes.map(({ message, source }) => {
    const place = source === null ? "" : ` · ${forMarkdown(sourceText(source))}`;
    return `- Note: ${forMarkdown(message)}${place}`;
  });
}

function estimateBlock(plan: WorkspacePlan): Block {
  const estimate = estimateText(plan);
  return estimate === null ? [] : [`Estimate: ${estimate}`];
}
