import type { Outcome, OutcomeStatus, ReportDocument, WorkspaceReport } from "../../model/report.ts";
import { workspaceLine } from "../heading.ts";
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
import { problemLines } from "../problems/problem-text.ts";
import { forTerminal } from "../safe.ts";
import type { Style } from "../style.ts";
import { numberText } from "../words.ts";

/**
 * A report for a terminal: everything that was not done, then the counts and the cost, so that they are the last lines
 * of a long list; for several workspaces the totals follow. Ends with a newline.
 */
export function renderReportText(report: ReportDocument, style: Style): string {
  const { results } = report;
  if (results.length === 1)
    return results.map((result) => `${resultLines(result, style).join("\n")}\n`).join("");
  const { shown, equal } = shownResults(report);
  const blocks = [
    ...equal.map((one) => `${equalLine(one, style)}\n`),
    ...shown.map((result) => `${severalLines(result, style).join("\n")}\n`),
  ];
  const outcomes = results.flatMap((result) => result.outcomes);
  const skipped = openLines(outcomes.filter(isSkipped), style);
  const paint = results.every(isDone) ? style.green : style.red;
  const totals = style.bold(paint(totalsText(results)));
  return `${blocks.join("")}\n${[...skipped, totals].join("\n")}\n`;
}

function equalLine(customers: EqualCustomers, style: Style): string {
  const { entry: name, host } = customers;
  const paint = customers.isDone ? style.green : style.red;
  return `${workspaceLine({ name, host, customer: null }, style)} · ${style.bold(paint(equalText(customers)))}`;
}

function resultLines(result: WorkspaceReport, style: Style): readonly string[] {
  return [
    workspaceLine(result.workspace, style),
    ...problemTexts(result, style),
    ...openLines(result.outcomes, style),
    countLine(result, style),
  ];
}

/** One line for a workspace, and what failed in it; what was skipped is often skipped for one reason in all of them. */
function severalLines(result: WorkspaceReport, style: Style): readonly string[] {
  const open = openLines(
    result.outcomes.filter((outcome) => !isSkipped(outcome)),
    style,
  );
  const head = `${workspaceLine(result.workspace, style)} · ${countLine(result, style)}`;
  return [head, ...problemTexts(result, style), ...open];
}

function problemTexts({ problems = [] }: WorkspaceReport, style: Style): readonly string[] {
  return problems.flatMap((problem) => problemLines(problem, "error", style)).map((line) => `  ${line}`);
}

function countLine(result: WorkspaceReport, style: Style): string {
  const paint = isDone(result) ? style.green : style.red;
  return `${style.bold(paint(resultText(result)))} · ${costText(result)}`;
}

function isSkipped({ status }: Outcome): boolean {
  return status === "skipped";
}

function openLines(outcomes: readonly Outcome[], style: Style): readonly string[] {
  return grouped(outcomes).flatMap((group) => groupLines(group, style));
}

function groupLines({ first, count }: OutcomeGroup, style: Style): readonly string[] {
  const status = statusPaint(first.status, style)(first.status);
  const error = first.error;
  const code = error === null ? "" : style.dim(`[${forTerminal(error.code)}]`);
  if (count > 1)
    return [`  ${numberText(count)} ${status}: ${forTerminal(error?.message ?? "")} ${code}`.trimEnd()];
  const place = placeText(first);
  const name = `${style.bold(forTerminal(first.name))}${place === "" ? "" : ` ${forTerminal(place)}`}`;
  const head = `  ${status}: ${first.action} ${name}`;
  return error === null ? [head] : [head, `    → ${forTerminal(error.message)} ${code}`];
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
