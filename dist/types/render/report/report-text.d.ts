import type { ReportDocument } from "../../model/report.ts";
import type { Style } from "../style.ts";
/**
 * A report for a terminal: everything that was not done, then the counts and the cost, so that they are the last lines
 * of a long list; for several workspaces the totals follow. Ends with a newline.
 */
export declare function renderReportText(report: ReportDocument, style: Style): string;
