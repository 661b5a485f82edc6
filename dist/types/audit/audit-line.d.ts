import type { Action } from "../model/change.ts";
import type { FieldChange } from "../model/field-change.ts";
import type { WorkspaceRef } from "../model/plan.ts";
/** The version of a line of the audit file. */
export declare const auditFormat = "keyward.audit/v1";
/**
 * The outcome of a mutation: `done`; `failed`: the server refused it; `unknown`: no usable answer came, and it may
 * have taken effect; `not-sent`: it was abandoned before anything was sent.
 */
export type AuditOutcome = "done" | "failed" | "unknown" | "not-sent";
/** Who runs keyward, from the environment of the CI job, else the user of the machine; null if unknown. */
export interface AuditActor {
    /** The CI system, such as `github-actions`; `local` if there is none. */
    readonly system: string;
    readonly name: string | null;
    readonly commit: string | null;
    /** The job's address, or its number. */
    readonly job: string | null;
}
/** One line of the audit file: an `intent` before a mutation is sent, an `outcome` when it has ended; never a token. */
export interface AuditLine {
    readonly format: typeof auditFormat;
    /** ISO 8601. */
    readonly time: string;
    /** The same for all lines of one run of keyward. */
    readonly run: string;
    /** The mutation within the run, from 1: an intent and its outcome share it. */
    readonly mutation: number;
    readonly event: "intent" | "outcome";
    readonly workspace: WorkspaceRef;
    readonly action: Action;
    /** `id` is null before a client is created, `name` is null if only its id is known. */
    readonly client: {
        readonly id: number | null;
        readonly name: string | null;
        readonly environment: string | null;
    };
    /** As in the plan: every field of a create and delete, the changed fields of an update, none of a rotation. */
    readonly fields: readonly FieldChange[];
    /** Null in an intent. */
    readonly outcome: AuditOutcome | null;
    /** Why it is not done; null if it is, and in an intent. */
    readonly error: string | null;
    /** The `x-request-id` of the last answer; null if there was none. */
    readonly request_id: string | null;
    readonly by: AuditActor;
    /** keyward's version. */
    readonly keyward: string;
    /** The digest of the plan that the mutation belongs to. */
    readonly plan: string | null;
}
