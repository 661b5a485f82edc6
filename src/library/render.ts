import { showPlan, showReport } from "../commands/show.ts";
import type { PlanDocument } from "../model/plan.ts";
import type { ReportDocument } from "../model/report.ts";
import { ansiStyle, plainStyle } from "../render/style.ts";
import type { PlainFormat } from "../run/system.ts";
import { quiet } from "./silent.ts";

/** Whether text has colour, as ANSI escape sequences. */
export type Colour = "colour" | "plain";

const styles = { colour: ansiStyle, plain: plainStyle } as const;

/** A plan as text, Markdown or JSON. */
export function renderPlan(
  document: PlanDocument,
  format: PlainFormat = "text",
  colour: Colour = "plain",
): string {
  return showPlan(document, { ...quiet, format }, styles[colour]);
}

/** A report as text, Markdown or JSON. */
export function renderReport(
  document: ReportDocument,
  format: PlainFormat = "text",
  colour: Colour = "plain",
): string {
  return showReport(document, { ...quiet, format }, styles[colour]);
}
