import { KeywardError } from "../../model/errors.ts";
import type { System } from "../system.ts";
/** A file for a result, which was proved to be writable. */
export interface ResultFile {
    /** Throws `KeywardError` naming the file. */
    write(text: string): Promise<void>;
}
/** The flag that names a file, and what is written to it, such as "the plan". */
export interface NamedBy {
    readonly flag: string;
    readonly what: string;
    /** Who may read a file that is made: its owner (0600) unless specified, or everybody (0644, less the umask). */
    readonly readers?: "owner" | "all";
}
/** Proves the file of a flag, as `proveFile` does; null without a name. */
export declare function proveResultFile(name: string | undefined, by: NamedBy, system: System): Promise<ResultFile | null>;
/**
 * Proves that a file can be written, without changing it: a link is followed, a regular file will be replaced as a whole
 * (or overwritten where its folder does not allow that), and everything else is written into. Throws `KeywardError`.
 */
export declare function proveFile(name: string, by: NamedBy, system: System): Promise<ResultFile>;
/** The absolute path of the file that a flag names; throws for an empty name and for that of a folder. */
export declare function namedFile(name: string, { flag, what }: NamedBy, cwd: string): string;
/** The error for a flag that names a folder. */
export declare function folderError(file: string, { flag, what }: NamedBy): KeywardError;
