import type { Clock } from "../model/clock.ts";
import type { Style } from "../render/style.ts";

/** What a command may use of the machine that it runs on; made once at the edge. */
export interface System {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly clock: Clock;
  /** From 0 up to 1, for the jitter of waits. */
  readonly random: () => number;
  /** Writes a result: stdout. */
  readonly out: (text: string) => void;
  /** Writes everything else: stderr. */
  readonly err: (text: string) => void;
  /** Has a log hide a secret from now on, where there is one that can. */
  readonly mask: (secret: string) => void;
  readonly outStyle: Style;
  readonly errStyle: Style;
  /** Whether a person can be asked, and whether a line may be rewritten in place. */
  readonly terminal: { readonly asks: boolean; readonly animates: boolean };
  /** Asks a person; true only for the whole word `yes`. */
  readonly ask: (question: string) => Promise<boolean>;
  /** Aborted by the first SIGINT or SIGTERM. */
  readonly stop: AbortSignal;
  readonly processes: Processes;
  /** A folder for short-lived files. */
  readonly temporary: string;
}

/** Other processes of the machine. */
export interface Processes {
  readonly pid: number;
  readonly alive: (pid: number) => boolean;
  /** Ends a process group at once; one that ended already is no error. */
  readonly killGroup: (pid: number) => void;
  /** Starts keyward itself with these arguments; resolves with its first line of output. */
  readonly startSelf: (args: readonly string[]) => Promise<StartedProcess>;
}

/** A keyward that runs beside this one. */
export interface StartedProcess {
  readonly pid: number;
  readonly firstLine: string;
  stop(): Promise<void>;
}

/** How a result is printed. */
export type Format = "text" | "json" | "markdown";

/** How much is said beside the result. */
export interface Voice {
  readonly format: Format;
  readonly quiet: boolean;
  readonly verbose: boolean;
}
