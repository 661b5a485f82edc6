import { RE2JS } from "re2js";

/** Whether a text holds what a pattern describes, in time linear in the text. */
export interface Pattern {
  test(text: string): boolean;
  /** The pattern itself: the compiler of schemas tells patterns apart by it. */
  toString(): string;
}

/** So large may a pattern be once its repetitions are written out. */
const largestProgram = 5_000;

/** So many answers are remembered: the folders and roles of a workspace's clients are the same few. */
const mostKnown = 10_000;

/** Why a pattern cannot be used, else null: it is none, or could take more than linear time. */
export function patternFault(pattern: string): string | null {
  try {
    linearPattern(pattern);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Compiles a regular expression of JSON Schema to run in linear time; throws where it is none, or cannot. */
export function linearPattern(pattern: string): Pattern {
  // A pattern is ECMAScript's first; what only RE2 knows would mean something else elsewhere.
  void new RegExp(pattern, "u");
  if (/\[\^?\[:/.test(pattern)) throw new Error("a class such as [:alpha:] is no part of it");
  const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
  if (compiled.programSize() > largestProgram) throw new Error("its repetitions are too many");
  const known = new Map<string, boolean>();
  const test = (text: string): boolean => {
    const told = known.get(text);
    if (told !== undefined) return told;
    if (known.size >= mostKnown) known.clear();
    const found = compiled.test(text);
    known.set(text, found);
    return found;
  };
  return { test, toString: () => pattern };
}
