import { type Command, Command as KnownCommand, type Option } from "../commander.ts";
import { globalOptionsOf } from "../global-flags.ts";

/** What was typed before the cursor's word. */
export interface Typed {
  /** The command that was named; the root if none was. */
  readonly command: Command;
  /** How many of its arguments were given. */
  readonly operands: number;
  /** The values of each option that was given, by its attribute; flags without a value have none. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  /** The option whose value the cursor's word is; `may`: it could be something else as well. */
  readonly pending: { readonly option: Option; readonly may: boolean } | null;
  /** After `--` there are only arguments. */
  readonly onlyOperands: boolean;
}

/** Reads the words after `keyward`; null where they name no command, so that nothing can be known. */
export function readTyped(root: Command, words: readonly string[]): Typed | null {
  const reader = new Reader(root);
  for (const word of words) if (!reader.take(word)) return null;
  return reader.typed();
}

/** The options that a command takes: its own and the global ones. */
export function optionsOf(root: Command, command: Command): readonly Option[] {
  const own = command === root ? [] : command.options;
  return [...own, ...globalOptionsOf(root, command)].filter(({ hidden }) => !hidden);
}

/** Whether this is the short or the long form of an option. */
export function isCalled({ short, long }: Option, flag: string): boolean {
  return flag === short || flag === long;
}

/** The commands that can be named, in the order of the help. */
export function commandsOf(root: Command): readonly Command[] {
  return root
    .createHelp()
    .visibleCommands(root)
    .filter((command) => command instanceof KnownCommand);
}

class Reader {
  readonly #root: Command;
  readonly #options = new Map<string, string[]>();
  #command: Command;
  #operands = 0;
  #pending: Typed["pending"] = null;
  #onlyOperands = false;

  constructor(root: Command) {
    this.#root = root;
    this.#command = root;
  }

  typed(): Typed {
    return {
      command: this.#command,
      operands: this.#operands,
      options: this.#options,
      pending: this.#pending,
      onlyOperands: this.#onlyOperands,
    };
  }

  /** Takes the next word; false: it names no command. */
  take(word: string): boolean {
    const isOption = !this.#onlyOperands && word.startsWith("-") && word !== "-";
    if (this.#pending !== null && !(this.#pending.may && isOption)) {
      this.#valueOf(this.#pending.option).push(word);
      if (this.#pending.option.variadic !== true) this.#pending = null;
      return true;
    }
    this.#pending = null;
    if (isOption) this.#takeOption(word);
    else return this.#takeOperand(word);
    return true;
  }

  #takeOption(word: string): void {
    if (word === "--") {
      this.#onlyOperands = true;
      return;
    }
    const [flag = "", value] = splitOption(word);
    const option = optionsOf(this.#root, this.#command).find((one) => isCalled(one, flag));
    if (option === undefined) return;
    const values = this.#valueOf(option);
    if (value !== undefined) values.push(value);
    else if (option.required) this.#pending = { option, may: false };
    else if (option.optional) this.#pending = { option, may: true };
  }

  #takeOperand(word: string): boolean {
    if (this.#command !== this.#root) {
      this.#operands += 1;
      return true;
    }
    const named = commandsOf(this.#root).find((command) => command.name() === word);
    if (named === undefined) return false;
    this.#command = named;
    return true;
  }

  #valueOf(option: Option): string[] {
    const values = this.#options.get(option.attributeName()) ?? [];
    this.#options.set(option.attributeName(), values);
    return values;
  }
}

/** `--flag=value` and `-fvalue` as flag and value. */
function splitOption(word: string): readonly string[] {
  if (!word.startsWith("--")) return word.length > 2 ? [word.slice(0, 2), word.slice(2)] : [word];
  const at = word.indexOf("=");
  return at === -1 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}
