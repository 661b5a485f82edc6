/** The process that writes a temporary file, as the file's name says: another process can then find out whether it still runs. */
export interface Writer {
    /** The machine, or the container of its own process numbers. */
    readonly machine: string;
    readonly pid: number;
    /** Distinguishes the process from earlier ones of the same number. */
    readonly life: string;
}
/** This process as a writer. */
export declare function writerOf(pid: number): Promise<Writer>;
/** The writer of a temporary file by its name: null if the name has none; undefined for a file that keyward did not write. */
export declare function writerIn(name: string): Writer | null | undefined;
/** Creates a folder and its missing parents, each readable by its owner only (0700). */
export declare function makeFolder(folder: string): Promise<void>;
/** Writes a file atomically (0600); resolves when the file and its name are on the disk. */
export declare function writeAtomic(file: string, text: string, writer: Writer): Promise<void>;
/** Removes a file, if it exists. */
export declare function removeFile(file: string): Promise<void>;
/** What the file system says about a file that was just written: its time and its owner. */
export interface FreshFile {
    readonly mtimeMs: number;
    readonly uid: number;
}
/** Proves that a file can be written to a folder, and removes it again. */
export declare function tryFolder(folder: string, writer: Writer): Promise<FreshFile>;
