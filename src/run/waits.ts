import type { Wait } from "../model/wait.ts";
import { forTerminal } from "../render/safe.ts";
import { durationText } from "../render/words.ts";
import type { System, Voice } from "./system.ts";

/** From how many milliseconds on a wait is shown without `-v`, too. */
const longWaitMs = 10_000;

/** A wait with the time at which it ends. */
export interface TimedWait extends Wait {
  /** By `Clock.monotonic`. */
  readonly until: number;
  /** The time of day at which it ends: `08:20:31 UTC`. */
  readonly clockText: string;
}

/** Shows the waits of a run on stderr: each with `-v`, otherwise the long ones; and hands them to the progress line. */
export class Waits {
  readonly #voice: Voice;
  readonly #system: System;
  #listener: (wait: TimedWait) => void = () => {};

  constructor(voice: Voice, system: System) {
    this.#voice = voice;
    this.#system = system;
  }

  /** Receives each wait from now on. */
  listen(listener: (wait: TimedWait) => void): void {
    this.#listener = listener;
  }

  /** Shows a wait that begins now; `about` names the workspace where there are several, and is empty otherwise. */
  show(about: string, wait: Wait): void {
    const { verbose, quiet } = this.#voice;
    const { clock, err, terminal } = this.#system;
    const timed = {
      ...wait,
      until: clock.monotonic() + wait.ms,
      clockText: clockText(clock.now() + wait.ms),
    };
    if (verbose || (!quiet && wait.ms >= longWaitMs)) {
      // The progress line may stand there; the listener writes it again below.
      const clear = terminal.animates ? "\r\u001b[2K" : "";
      err(`${clear}${about}${forTerminal(waitText(timed))}\n`);
    }
    this.#listener(timed);
  }
}

/** "waiting 4 s, until 08:20:31 UTC, to update client 40947 again: https://… answered 503". */
export function waitText({ ms, clockText: until, purpose, why, shortened }: TimedWait): string {
  const limit = shortened
    ? " (the server asked for a longer wait; keyward asks again after ten minutes)"
    : "";
  const length = ms < 1000 ? `${Math.round(ms)} ms` : durationText(ms / 1000);
  return `waiting ${length}, until ${until}, ${purpose}: ${why}${limit}`;
}

function clockText(at: number): string {
  return `${new Date(at).toISOString().slice(11, 19)} UTC`;
}
