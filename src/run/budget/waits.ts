import type { Wait } from "../../model/wait.ts";
import { forTerminal } from "../../render/safe.ts";
import { durationText } from "../../render/words.ts";
import type { System, Voice } from "../system.ts";

/** From how many milliseconds on a wait is shown without `-v`, too. */
const longWaitMs = 10_000;

/** A wait with the time at which it ends. */
export interface TimedWait extends Wait {
  /** The workspace whose request waits; null: the whole run. */
  readonly workspace: string | null;
  /** By `Clock.monotonic`. */
  readonly until: number;
  /** The same in ms since 1970. */
  readonly untilTime: number;
  /** The time of day at which it ends: `08:20:31 UTC`. */
  readonly clockText: string;
}

/** Shows the waits of a run on stderr: each with `-v`, otherwise the long ones; and hands all of them to its listeners. */
export class Waits {
  readonly #voice: Voice;
  readonly #system: System;
  readonly #several: boolean;
  readonly #listeners: ((wait: TimedWait) => void)[] = [];

  /** `several`: whether the lines name the workspace. */
  constructor(voice: Voice, system: System, several = false) {
    this.#voice = voice;
    this.#system = system;
    this.#several = several;
  }

  /** Receives each wait from now on. */
  listen(listener: (wait: TimedWait) => void): void {
    this.#listeners.push(listener);
  }

  /** Shows a wait of a workspace, or of the whole run (null), that begins now. */
  show(workspace: string | null, wait: Wait): void {
    const { verbose, quiet } = this.#voice;
    const { clock, err } = this.#system;
    const timed = {
      ...wait,
      workspace,
      until: clock.monotonic() + wait.ms,
      untilTime: clock.now() + wait.ms,
      clockText: clockText(clock.now() + wait.ms),
    };
    if (verbose || (!quiet && wait.ms >= longWaitMs)) {
      const about = this.#several && workspace !== null ? `${workspace}: ` : "";
      err(`${forTerminal(`${about}${waitText(timed)}`)}\n`);
    }
    for (const listener of this.#listeners) listener(timed);
  }
}

/** "waiting 4 s, until 08:20:31 UTC, to update client 40947 again: https://… answered 503". */
function waitText({ ms, clockText: until, purpose, why, shortened }: TimedWait): string {
  const limit = shortened
    ? " (the server asked for a longer wait; keyward asks again after ten minutes)"
    : "";
  const length = ms < 1000 ? `${Math.round(ms)} ms` : durationText(ms / 1000);
  return `waiting ${length}, until ${until}, ${purpose}: ${why}${limit}`;
}

function clockText(at: number): string {
  return `${new Date(at).toISOString().slice(11, 19)} UTC`;
}
