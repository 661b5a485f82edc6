import { RE2JS } from "re2js";

/** A compiled pattern that searches a text in time linear in its length. */
export interface Pattern {
  test(text: string): boolean;
  /** The pattern itself: the compiler of schemas distinguishes patterns by it. */
  toString(): string;
}

/** The largest size of a compiled pattern, with its repetitions written out. */
const largestProgram = 5_000;

/** The most results that are cached: the folders and roles of a workspace's clients are few. */
const mostKnown = 10_000;

/** Why a pattern is not supported, or null: it is invalid, or could take more than linear time. */
export function patternFault(pattern: string): string | null {
  try {
    linearPattern(pattern);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Compiles a regular expression of JSON Schema to run in linear time; throws if it is invalid or not supported. */
export function linearPattern(pattern: string): Pattern {
  // A pattern has to be valid in ECMAScript too: syntax that only RE2 supports would mean something else elsewhere.
  void new RegExp(pattern, "u");
  if (/\[\^?\[:/.test(pattern)) throw new Error("ECMAScript has no classes such as [:alpha:]");
  const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
  if (compiled.programSize() > largestProgram) throw new Error("its repetitions make it too large");
  const known = new Map<string, boolean>();
  const test = (text: string): boolean => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostKnown) known.clear();
    const found = compiled.test(text);
    known.set(text, found);
    return found;
  };
  return { test, toString: () => pattern };
}
