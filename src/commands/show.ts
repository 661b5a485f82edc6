import { entryOf } from "../model/customer-workspace.ts";
import { jsonText } from "../util/json.ts";
import type { PlanDocument } from "../model/plan.ts";
import type { ReportDocument } from "../model/report.ts";
import type { PruneExplanation } from "../features/explain/explain-prune.ts";
import { withFlagHints } from "./flag-hints.ts";
import { renderPlanMarkdown } from "../render/plan/plan-markdown.ts";
import { renderPlanText } from "../render/plan/text/plan-text.ts";
import { totalsText } from "../render/plan/totals.ts";
import { renderPruneMarkdown, renderPruneText } from "../features/explain/render-prune.ts";
import { renderReportMarkdown } from "../render/report/report-markdown.ts";
import { renderReportText } from "../render/report/report-text.ts";
import type { Style } from "../render/style.ts";
import type { PlainFormat, Voice } from "../run/system.ts";

/** A plan in the requested format; the totals of several workspaces come last. */
export function showPlan(document: PlanDocument, voice: Voice<PlainFormat>, style: Style): string {
  const totals = totalsText(document);
  switch (voice.format) {
    case "json":
      return jsonText(document);
    case "markdown":
      return `${renderPlanMarkdown(document)}${totals === "" || isOneEntry(document) ? "" : `\n**${totals}**\n`}`;
    case "text":
      return `${renderPlanText(withFlagHints(document), style, voice.verbose ? "whole" : "brief")}${totals === "" ? "" : `\n${style.bold(totals)}\n`}`;
  }
}

/** Whether all plans are of one entry, whose heading says the totals. */
function isOneEntry({ plans }: PlanDocument): boolean {
  return new Set(plans.map(({ workspace }) => entryOf(workspace))).size === 1;
}

/** What prune would do, in the requested format. */
export function showPrune(
  workspaces: readonly PruneExplanation[],
  voice: Voice<PlainFormat>,
  style: Style,
): string {
  switch (voice.format) {
    case "json":
      return jsonText({ format: "keyward.prune/v1", workspaces });
    case "markdown":
      return renderPruneMarkdown(workspaces);
    case "text":
      return renderPruneText(workspaces, style);
  }
}

/** A report in the requested format. */
export function showReport(report: ReportDocument, voice: Voice<PlainFormat>, style: Style): string {
  switch (voice.format) {
    case "json":
      return jsonText(report);
    case "markdown":
      return renderReportMarkdown(report);
    case "text":
      return renderReportText(report, style);
  }
}
