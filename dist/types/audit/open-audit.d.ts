import type { WorkspacePlan } from "../model/plan.ts";
import type { WriteApi } from "../workato/api.ts";
import type { System } from "../run/system.ts";
/** The audit of a run with `--audit`. */
export interface Audit {
    /** The API of one workspace, with every mutation recorded. */
    around(api: WriteApi, plan: WorkspacePlan): WriteApi;
    /** Whether a line could not be written. */
    readonly isBroken: boolean;
    /** Reports on stderr if a line could not be written, and closes the file. */
    close(): Promise<void>;
}
/** An audit file that was proved writable, and is opened when there is something to record. */
export interface AuditFile {
    /** Throws `AuditError`. */
    open(): Promise<Audit>;
}
/**
 * Proves before the first request that the audit file of a run can be written, without creating or changing it; throws
 * `KeywardError`. Null if no file was requested.
 */
export declare function proveAudit(name: string | null, system: System): Promise<AuditFile | null>;
