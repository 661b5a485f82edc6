import type { PlanDocument } from "../model/plan.ts";
import type { ReportDocument } from "../model/report.ts";
import type { PlainFormat } from "../run/system.ts";
/** Whether text has colour, as ANSI escape sequences. */
export type Colour = "colour" | "plain";
/** A plan as text, Markdown or JSON. */
export declare function renderPlan(document: PlanDocument, format?: PlainFormat, colour?: Colour): string;
/** A report as text, Markdown or JSON. */
export declare function renderReport(document: ReportDocument, format?: PlainFormat, colour?: Colour): string;
