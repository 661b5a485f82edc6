import type { Finding } from "../model/finding.ts";
import type { PlanDocument } from "../model/plan.ts";
import type { ReportDocument } from "../model/report.ts";
import type { ValidatedWorkspace } from "../render/lists/validated.ts";
/** The version of the findings document. */
export declare const findingsFormat = "keyward.findings/v1";
/** What `validate --format json` prints. */
export interface FindingsDocument {
    readonly format: typeof findingsFormat;
    readonly findings: readonly Finding[];
    /** The configuration as shown to the user; null: there is none. Left out if there are findings, which name it. */
    readonly config?: string | null;
    /** Empty if there are findings. */
    readonly workspaces: readonly ValidatedWorkspace[];
}
/** What a command made, as data; distinguished by `format`. */
export type Result = PlanDocument | ReportDocument | FindingsDocument;
