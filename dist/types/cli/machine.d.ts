import type { System } from "../run/system.ts";
import { type Output } from "./output.ts";
/** The environment of a command line: this process in `processMachine`, values in tests. */
export interface Machine {
    /** The system for its command, without colour if the flags disable it. */
    readonly system: (noColor: boolean) => System;
    /** 129, 130 or 143 after a signal, else null. */
    readonly signalCode: () => number | null;
}
/** This process as the environment of a command line; signals no longer end it immediately. */
export declare function processMachine(): Machine;
/** The two streams of the process. */
export interface Outputs {
    readonly out: Output;
    readonly err: Output;
}
/** This process as the system of one command. */
export declare function processSystem(noColor: boolean, stop: AbortSignal, { out, err }: Outputs): System;
