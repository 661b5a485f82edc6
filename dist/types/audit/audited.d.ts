import { type AuditActor } from "./audit-line.ts";
import type { Clock } from "../model/clock.ts";
import type { WorkspacePlan } from "../model/plan.ts";
import type { WriteApi } from "../workato/api.ts";
import type { AuditLog } from "./audit-log.ts";
/** What the lines of one workspace's run contain in addition to the mutation itself. */
export interface AuditFacts {
    readonly plan: Pick<WorkspacePlan, "workspace" | "digest" | "changes">;
    readonly by: AuditActor;
    /** keyward's version. */
    readonly version: string;
    readonly clock: Clock;
}
/**
 * The same API, with a line on the disk before each mutation is sent and another when it has ended. If the first
 * cannot be written, nothing is sent and `AuditError` is thrown; if the second cannot, the answer is still returned
 * (a token in it must reach its sinks), and no later mutation is sent.
 */
export declare function audited(api: WriteApi, log: AuditLog, facts: AuditFacts): WriteApi;
