import type { Clock } from "../../model/clock.ts";
/** The input and environment of a program. */
export interface ChildOptions {
    /** The whole environment: nothing is inherited. */
    readonly env: Readonly<Record<string, string>>;
    /** The folder in which it runs; null: that of this process. */
    readonly workingFolder: string | null;
    /** Written to its standard input. */
    readonly input: string;
    readonly clock: Clock;
    readonly timeoutMs: number;
    /** Kills a process group; one that has already ended is not an error. */
    readonly killGroup: (pid: number) => void;
}
/** How a program ended; `output` is the truncated text of both streams. */
export interface ChildEnding {
    readonly kind: "exit" | "signal" | "timeout" | "not-started";
    /** The exit code, the signal, or the error's code; "" for a time-out. */
    readonly code: string;
    readonly stdout: string;
    readonly output: string;
}
/**
 * Runs one program without a shell, in a process group of its own, which is killed after the timeout. Never
 * throws, and does not wait for processes that the program left behind.
 */
export declare function runChild([program, ...args]: readonly string[], { env, workingFolder, input, clock, timeoutMs, killGroup }: ChildOptions): Promise<ChildEnding>;
