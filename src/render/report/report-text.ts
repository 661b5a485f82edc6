import type { Outcome, OutcomeStatus, ReportDocument, WorkspaceReport } from "../../model/report.ts";
import { workspaceLine } from "../heading.ts";
import { placeText } from "../plan/plan-view.ts";
import { costText, notDone, shownResults, statusText } from "./report-view.ts";
import { forTerminal } from "../safe.ts";
import type { Style } from "../style.ts";

/** A report for a terminal: counts, cost, and everything that was not done; ends with a newline. */
export function renderReportText(report: ReportDocument, style: Style): string {
  return shownResults(report)
    .map((result) => `${resultLines(result, style).join("\n")}\n`)
    .join("\n");
}

function resultLines(result: WorkspaceReport, style: Style): readonly string[] {
  const open = notDone(result.outcomes);
  const paint = open.length === 0 ? style.green : style.red;
  return [
    workspaceLine(result.workspace, style),
    `${style.bold(paint(statusText(result.outcomes)))} · ${costText(result)}`,
    ...open.flatMap((outcome) => outcomeLines(outcome, style)),
  ];
}

function outcomeLines(outcome: Outcome, style: Style): readonly string[] {
  const place = placeText(outcome);
  const name = `${style.bold(forTerminal(outcome.name))}${place === "" ? "" : ` ${forTerminal(place)}`}`;
  const head = `  ${statusPaint(outcome.status, style)(outcome.status)}: ${outcome.action} ${name}`;
  if (outcome.error === null) return [head];
  const { code, message } = outcome.error;
  return [head, `    → ${forTerminal(message)} ${style.dim(`[${forTerminal(code)}]`)}`];
}

function statusPaint(status: OutcomeStatus, style: Style): (text: string) => string {
  switch (status) {
    case "done":
      return style.green;
    case "failed":
      return style.red;
    case "unknown":
      return style.yellow;
    case "skipped":
      return style.dim;
  }
}
