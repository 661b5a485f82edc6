import { AuditError } from "../model/errors.ts";
import type { Channel } from "../run/output-file/channel.ts";
import type { AuditLine } from "./audit-line.ts";
/**
 * The audit file of a run: lines are only ever appended, and each is on the disk (fsync) before its `write`
 * resolves. After the first line that could not be written it accepts no more.
 */
export declare class AuditLog {
    #private;
    /** Distinguishes this run's lines from those of other runs. */
    readonly run: `${string}-${string}-${string}-${string}-${string}`;
    private constructor();
    /** Opens the file for appending, or creates it (0600); throws `AuditError` if that fails. */
    static open(file: string): Promise<AuditLog>;
    /** Writes the lines into something that is no regular file. */
    static into(file: string, channel: Channel): AuditLog;
    /** The number of the next mutation, from 1. */
    next(): number;
    /** Why it accepts no more lines; null while it does. */
    get broken(): AuditError | null;
    /** Resolves when the line is on the disk; throws `AuditError` if it, or an earlier one, could not be written. */
    write(line: AuditLine): Promise<void>;
    /** Closes the file. */
    close(): Promise<void>;
}
/** The error for an audit file that cannot be opened. */
export declare function auditUnwritable(file: string, cause: unknown): AuditError;
