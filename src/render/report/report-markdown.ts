import type { Outcome, ReportDocument, WorkspaceReport } from "../../model/report.ts";
import { workspaceMarkdown } from "../heading.ts";
import { placeText } from "../plan/plan-view.ts";
import {
  costText,
  type EqualCustomers,
  equalText,
  grouped,
  isDone,
  type OutcomeGroup,
  resultText,
  shownResults,
  totalsText,
} from "./report-view.ts";
import { code } from "../markdown/code.ts";
import { prose } from "../markdown/prose.ts";
import { forMarkdown } from "../safe.ts";
import { numberText } from "../words.ts";

/** A report in Markdown: counts, cost, and everything that was not done; ends with a newline. */
export function renderReportMarkdown(report: ReportDocument): string {
  const { results } = report;
  const totals = results.length > 1 ? [`**${totalsText(results)}**\n`] : [];
  const { shown, equal } = shownResults(report);
  const groups = equal.map(
    (one) =>
      `${one.isDone ? "✅" : "❌"} ${code(one.entry)} · ${code(one.host)}: **${equalText(one)}**${skippedText(one)}\n`,
  );
  const single = shown.map((result) => `${resultLines(result).join("\n")}\n`);
  return [...groups, ...single, ...totals].join("\n");
}

/** Why customers were skipped, as a list: most often for one reason. */
function skippedText({ isDone: done, results }: EqualCustomers): string {
  if (done) return "";
  return ["", "", ...grouped(results.flatMap(({ outcomes }) => outcomes)).map(groupLine)].join("\n");
}

function resultLines(result: WorkspaceReport): readonly string[] {
  const open = grouped(result.outcomes);
  const unread = (result.problems ?? []).map(
    (problem) => `- ${prose(problem.message)} → ${prose(problem.way)}`,
  );
  const lines = [...unread, ...open.map(groupLine)];
  const mark = isDone(result) ? "✅" : "❌";
  return [
    `### ${workspaceMarkdown(result.workspace)}`,
    "",
    `${mark} **${resultText(result)}** · ${costText(result)}`,
    ...(lines.length === 0 ? [] : ["", ...lines]),
  ];
}

function groupLine({ first, count }: OutcomeGroup): string {
  if (count === 1) return outcomeLine(first);
  const why = first.error === null ? "" : `: ${prose(first.error.message)} ${code(first.error.code)}`;
  return `- ${numberText(count)} ${first.status}${why}`;
}

function outcomeLine(outcome: Outcome): string {
  const place = placeText(outcome);
  const name = `**${code(outcome.name)}**${place === "" ? "" : ` ${forMarkdown(place)}`}`;
  const error = outcome.error === null ? "" : `: ${prose(outcome.error.message)} ${code(outcome.error.code)}`;
  return `- ${outcome.status}: ${outcome.action} ${name}${error}`;
}
