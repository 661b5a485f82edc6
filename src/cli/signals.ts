import { setMaxListeners } from "node:events";
import { StoppedError } from "../model/errors.ts";

/** The exit codes of a process that was ended by a signal. */
const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** The first SIGHUP (the terminal was closed), SIGINT or SIGTERM requests a graceful stop; a second one ends the process immediately. */
export interface Signals {
  readonly stop: AbortSignal;
  /** 129, 130 or 143 after a signal, else null. */
  readonly code: () => number | null;
}

/** Starts listening for signals. */
export function listenForSignals(): Signals {
  const controller = new AbortController();
  // Each workspace of a run listens: many are no leak.
  setMaxListeners(0, controller.signal);
  let code: number | null = null;
  for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (code !== null) process.exit(codes[signal]);
      code = codes[signal];
      controller.abort(new StoppedError(signal));
    });
  }
  return { stop: controller.signal, code: () => code };
}
