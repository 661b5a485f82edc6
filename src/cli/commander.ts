/** The parser of command lines: what keyward uses of commander, which is imported only here. */
import { Command as Parser } from "commander";
import type { GlobalName } from "./global-values.ts";
import { usageError } from "./usage-error.ts";

export { Argument, InvalidArgumentError, Option } from "commander";

/** A command of the command line; its usage errors are `KeywardError`s that name its help. */
export class Command extends Parser {
  #globals: ReadonlySet<GlobalName> | null = null;
  #without: ReadonlySet<GlobalName> = new Set();

  override createCommand(name?: string): Command {
    return new Command(name);
  }

  /** Refuses every global option but these; without it, a command takes all of them. */
  takesGlobals(...names: readonly GlobalName[]): this {
    this.#globals = new Set(names);
    return this;
  }

  /** Refuses these global options. */
  withoutGlobals(...names: readonly GlobalName[]): this {
    this.#without = new Set(names);
    return this;
  }

  /** Whether a global option means something to this command. */
  takesGlobal(name: string): boolean {
    if ([...this.#without].some((one) => one === name)) return false;
    return this.#globals === null || [...this.#globals].some((one) => one === name);
  }

  /** How it is called: `keyward plan`. */
  get called(): string {
    return this.parent === null ? this.name() : `${this.parent.name()} ${this.name()}`;
  }

  /** Called by the parser for each usage error, with its words. */
  override error(message: string): never {
    throw usageError(message, this.called);
  }
}
