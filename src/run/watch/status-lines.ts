import { fitted } from "../../render/width.ts";
import type { System } from "../system.ts";

/**
 * Lines that stay at the end of a terminal and are rewritten in place, as a progress bar does. Everything that is written
 * through `system` meanwhile goes above them. Off a terminal nothing is shown.
 */
export class StatusLines {
  /** The machine to write through while the lines are shown. */
  readonly system: System;
  readonly #under: System;
  #lines: readonly string[] = [];

  constructor(system: System) {
    this.#under = system;
    this.system = {
      ...system,
      out: (text) => this.above(() => system.out(text)),
      err: (text) => this.above(() => system.err(text)),
      ask: (question) => this.#without(() => system.ask(question)),
      askText: (question) => this.#without(() => system.askText(question)),
      askSecret: (question) => this.#without(() => system.askSecret(question)),
    };
  }

  /** Shows these lines, which are safe to print, instead of the earlier ones: none removes them. */
  show(lines: readonly string[]): void {
    const { err, errStyle, terminal } = this.#under;
    if (!terminal.animates) return;
    const erase = erased(this.#lines.length);
    // The last column stays free: a terminal may wrap a line that fills it.
    this.#lines = lines.map((line) => fitted(line, errStyle.columns - 1));
    const text = `${erase}${this.#lines.join("\n")}`;
    if (text !== "") err(text);
  }

  /** Writes something above the lines. */
  above(write: () => void): void {
    const lines = this.#lines;
    this.show([]);
    write();
    this.show(lines);
  }

  #without<T>(work: () => T): T {
    this.show([]);
    return work();
  }
}

/** What erases so many lines, the cursor being in the last one. */
function erased(lines: number): string {
  return lines === 0 ? "" : `\r\u001b[2K${"\u001b[1A\u001b[2K".repeat(lines - 1)}`;
}
