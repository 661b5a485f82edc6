import type { System, Voice } from "../../run/system.ts";
import type { GlobalFlags } from "../global-values.ts";

/** The global flags, and how far the command line looks for the configuration. */
export interface RunFlags extends GlobalFlags {
  /** It is also looked for in the folders above the working folder, below this home folder. */
  readonly configAbove: { readonly home: string };
}

/** A command's function: from the global flags to an exit code. */
export type RunCommand = (globals: RunFlags, voice: Voice, system: System) => Promise<number>;

/** Runs the command that was chosen on the command line, and keeps its exit code. */
export interface Runner {
  /** For a command that only prints a result: a result that cannot be written is an error. */
  readonly printing: (command: RunCommand) => Promise<void>;
  /** For a command that changes something, and checks itself that its result was written: its code is 0 or 3 then. */
  readonly changing: (command: RunCommand) => Promise<void>;
}
