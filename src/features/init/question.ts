import { requireAnswered } from "../../run/gate/agrees.ts";
import { KeywardError } from "../../model/errors.ts";
import { forTerminal } from "../../render/safe.ts";
import type { System } from "../../run/system.ts";

/** An answer as a value, or what is wrong with it and what to write instead. */
export type Answer<T> = { readonly value: T } | { readonly wrong: string; readonly way: string };

/** Something that `init` must know: by a flag, else asked on a terminal, else its default. */
export interface Question<T> {
  readonly flag: string;
  /** The value of the flag. */
  readonly given: string | undefined;
  readonly prompt: string;
  /** The answer of an empty line, and off a terminal; null: there is none. */
  readonly fallback: string | null;
  /** What is said off a terminal where there is neither a flag nor a default. */
  readonly missing: { readonly message: string; readonly way: string };
  readonly read: (text: string) => Answer<T>;
}

/** So many wrong answers in a row are a reason to stop asking. */
const mostTries = 3;

/** Finds the answer to a question; throws `KeywardError` if it is wrong or missing, and `UnansweredError` if a signal comes. */
export async function choose<T>(question: Question<T>, system: System): Promise<T> {
  const { flag, given, fallback, missing, read } = question;
  if (given !== undefined) return accepted(read(given.trim()), `${flag} ${JSON.stringify(given)}`);
  if (system.terminal.asks) return ask(question, system);
  if (fallback === null) throw new KeywardError(missing.message, missing.way);
  return accepted(read(fallback), JSON.stringify(fallback));
}

async function ask<T>(question: Question<T>, system: System): Promise<T> {
  const { prompt, fallback, read, missing, flag } = question;
  const asked = forTerminal(prompt);
  const shown = fallback === null || fallback === "" ? "" : ` [${forTerminal(fallback)}]`;
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const typed = (await system.askText(`${asked}${shown}: `)).trim();
    requireAnswered(system);
    const text = typed === "" ? fallback : typed;
    const answer = text === null ? { wrong: missing.message, way: missing.way } : read(text);
    if ("value" in answer) return answer.value;
    if (tries === mostTries) throw new KeywardError(answer.wrong, answer.way);
    system.err(`  ${forTerminal(answer.wrong)}\n  → ${forTerminal(answer.way)}\n`);
  }
  throw new KeywardError(missing.message, `run it again, or use ${flag}`);
}

function accepted<T>(answer: Answer<T>, what: string): T {
  if ("value" in answer) return answer.value;
  throw new KeywardError(`${what}: ${answer.wrong}`, answer.way);
}
