import { masked } from "../run/masked-system.ts";
import type { System } from "../run/system.ts";
import { plainStyle } from "../render/style.ts";
import { processSystem } from "./machine.ts";
import type { Output } from "./output.ts";

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
export function openSystem({ stop, log = () => {}, ...choices }: SystemChoices = {}): System {
  const never = new AbortController().signal;
  const silent: Output = { write: () => {}, flush: async () => "written" };
  return masked({
    ...processSystem(true, stop ?? never, { out: silent, err: { ...silent, write: log } }),
    mask: () => {},
    outStyle: plainStyle,
    errStyle: plainStyle,
    terminal: { asks: false, animates: false },
    ask: async () => false,
    askText: async () => "",
    askSecret: async () => "",
    ...choices,
  });
}
