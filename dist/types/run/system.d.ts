import type { KnownSecrets } from "../model/token/known-secrets.ts";
import type { Clock } from "../model/clock.ts";
import type { Style } from "../render/style.ts";
/** What a command may use of the machine that it runs on; created once, by the entry point. */
export interface System {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly cwd: string;
    readonly clock: Clock;
    /** From 0 up to 1, for the jitter of waits. */
    readonly random: () => number;
    /** Writes a result: stdout. Never throws, like `err`; see `flush`. */
    readonly out: (text: string) => void;
    /** Writes everything else: stderr. */
    readonly err: (text: string) => void;
    /** What must never be shown: every token that this run uses or issues. */
    readonly secrets: KnownSecrets;
    /**
     * Resolves when everything written has left the process, with what became of the results; throws `KeywardError`
     * where the results, or with `everything` also the rest, could not be written.
     */
    readonly flush: (what: "results" | "everything") => Promise<Delivery>;
    /** Masks a secret in the log from now on, if the log supports that. */
    readonly mask: (secret: string) => void;
    readonly outStyle: Style;
    readonly errStyle: Style;
    /** Whether a person can be asked, and whether a line may be rewritten in place. */
    readonly terminal: {
        readonly asks: boolean;
        readonly animates: boolean;
    };
    /** Asks a person; true only for `y` and `yes`. */
    readonly ask: (question: string) => Promise<boolean>;
    /** Asks a person for a line of text; empty if none came. */
    readonly askText: (question: string) => Promise<string>;
    /** Asks a person for a secret, which is not shown while it is typed; empty if none came. */
    readonly askSecret: (question: string) => Promise<string>;
    /** Aborted by the first SIGHUP, SIGINT or SIGTERM. */
    readonly stop: AbortSignal;
    readonly processes: Processes;
    /** A folder for short-lived files. */
    readonly temporary: string;
}
/** `closed`: whoever read it has gone, which is not an error. */
export type Delivery = "written" | "closed";
/** Other processes of the machine. */
export interface Processes {
    readonly pid: number;
    readonly alive: (pid: number) => boolean;
    /** Ends a process group at once; a group that has already ended is not an error. */
    readonly killGroup: (pid: number) => void;
    /** Starts keyward itself with these arguments; resolves with its first line of output. */
    readonly startSelf: (args: readonly string[]) => Promise<StartedProcess>;
}
/** A keyward process that runs in parallel with this one. */
export interface StartedProcess {
    readonly pid: number;
    readonly firstLine: string;
    stop(): Promise<void>;
}
/** How a result is printed by every command. */
export type PlainFormat = "text" | "json" | "markdown";
/** How a result is printed by a command that can be followed; `jsonl`: events, one a line, as soon as they happen. */
export type EventFormat = PlainFormat | "jsonl";
/** How a result is printed; `csv`: a list for spreadsheets. */
export type Format = EventFormat | "csv";
/** Whether a result is printed for programs: then errors are on stderr in one line each. */
export declare function isData(format: Format): boolean;
/** The formats of commands that print a document. */
export declare const plainFormats: readonly ["text", "json", "markdown"];
/** The formats of commands whose events can be followed. */
export declare const eventFormats: readonly ["text", "json", "markdown", "jsonl"];
/** The formats of commands that print a list. */
export declare const listFormats: readonly ["text", "json", "markdown", "jsonl", "csv"];
/** The same voice, in one of the formats that a command has; throws `KeywardError` for any other. */
export declare function inFormats<F extends Format>(command: string, voice: Voice, formats: readonly F[]): Voice<F>;
/** How much is printed in addition to the result. */
export interface Voice<F extends Format = Format> {
    readonly format: F;
    readonly quiet: boolean;
    readonly verbose: boolean;
}
