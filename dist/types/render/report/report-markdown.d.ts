import type { ReportDocument } from "../../model/report.ts";
/** A report in Markdown: counts, cost, and everything that was not done; ends with a newline. */
export declare function renderReportMarkdown(report: ReportDocument): string;
