/** What a path that a flag names leads to, links followed. */
export type Target = 
/** An open file of this process: `/dev/stdout`, `/dev/fd/63` of a process substitution. */
{
    readonly kind: "descriptor";
    readonly fd: number;
}
/** A device or a FIFO: it is written into, and never replaced. */
 | {
    readonly kind: "special";
    readonly file: string;
    readonly fifo: boolean;
} | {
    readonly kind: "folder";
    readonly file: string;
} | {
    readonly kind: "file";
    readonly file: string;
    readonly exists: boolean;
};
/** Finds out what an absolute path leads to; `pid` is this process. Rejects with the system's error if that cannot be found out. */
export declare function targetOf(file: string, pid: number): Promise<Target>;
