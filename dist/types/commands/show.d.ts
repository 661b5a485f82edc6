import type { PlanDocument } from "../model/plan.ts";
import type { ReportDocument } from "../model/report.ts";
import type { PruneExplanation } from "../features/explain/explain-prune.ts";
import type { Style } from "../render/style.ts";
import type { PlainFormat, Voice } from "../run/system.ts";
/** A plan in the requested format; the totals of several workspaces come last. */
export declare function showPlan(document: PlanDocument, voice: Voice<PlainFormat>, style: Style): string;
/** What prune would do, in the requested format. */
export declare function showPrune(workspaces: readonly PruneExplanation[], voice: Voice<PlainFormat>, style: Style): string;
/** A report in the requested format. */
export declare function showReport(report: ReportDocument, voice: Voice<PlainFormat>, style: Style): string;
