import type { Outcome, ReportDocument, WorkspaceReport } from "../../model/report.ts";
import { workspaceMarkdown } from "../heading.ts";
import { placeText } from "../plan/plan-view.ts";
import { costText, notDone, shownResults, statusText } from "./report-view.ts";
import { code } from "../markdown/code.ts";
import { prose } from "../markdown/prose.ts";
import { forMarkdown } from "../safe.ts";

/** A report in Markdown: counts, cost, and everything that was not done; ends with a newline. */
export function renderReportMarkdown(report: ReportDocument): string {
  return shownResults(report)
    .map((result) => `${resultLines(result).join("\n")}\n`)
    .join("\n");
}

function resultLines(result: WorkspaceReport): readonly string[] {
  const open = notDone(result.outcomes);
  const mark = open.length === 0 ? "✅" : "❌";
  return [
    `### ${workspaceMarkdown(result.workspace)}`,
    "",
    `${mark} **${statusText(result.outcomes)}** · ${costText(result)}`,
    ...(open.length === 0 ? [] : ["", ...open.map(outcomeLine)]),
  ];
}

function outcomeLine(outcome: Outcome): string {
  const place = placeText(outcome);
  const name = `**${code(outcome.name)}**${place === "" ? "" : ` ${forMarkdown(place)}`}`;
  const error = outcome.error === null ? "" : `: ${prose(outcome.error.message)} ${code(outcome.error.code)}`;
  return `- ${outcome.status}: ${outcome.action} ${name}${error}`;
}
