import type { Holder } from "./holder.ts";
/** This process as the holder of a lock, and what it can find out about others. */
export interface Here extends Omit<Holder, "since" | "beacon"> {
    /** Whether only this machine's kernel can use the folder of the locks; false also if that is unknown. */
    readonly local: boolean;
    /** Whether a process with this number exists. */
    readonly alive: (pid: number) => boolean;
}
/** Describes this process and machine as far as the system says. */
export declare function describeHere(folder: string, { pid, alive }: {
    readonly pid: number;
    readonly alive: (pid: number) => boolean;
}): Promise<Here>;
/** When a process of this PID namespace started, in ticks since the start of the kernel (Linux); null if unknown or ended. */
export declare function startOf(pid: number): Promise<string | null>;
