import type { System } from "../run/system.ts";
/** What a program decides of the machine that keyward runs on. */
export interface SystemChoices {
    /** The variables that hold tokens and addresses; by default those of the process. */
    readonly env?: Readonly<Record<string, string | undefined>>;
    /** The folder that paths are relative to; by default that of the process. */
    readonly cwd?: string;
    /** Aborted to stop: nothing new is sent, and what is in flight gets 6 s. By default never; signals are the program's own. */
    readonly stop?: AbortSignal;
    /** Receives what the command line would print on stderr, such as waits; by default nobody does. */
    readonly log?: (text: string) => void;
}
/** This process as the machine for `load`, `plan` and `apply`: nobody is asked, nothing is printed. */
export declare function openSystem({ stop, log, ...choices }?: SystemChoices): System;
