import type { FindingRule } from "../../model/rules.ts";
/** A finding about the YAML itself, at an offset of the text. */
export interface OffsetFinding {
  readonly rule: FindingRule;
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** How many values a document may contain once its aliases are expanded: an alias bomb contains billions. */
export const maxExpanded = 5_000_000;

/** The longest value that a finding shows, in characters. */
export const longestShown = 100;

/** Nesting that exhausts the parser's stack. */
export const tooDeep: OffsetFinding = {
  rule: "yaml",
  offset: 0,
  message: "the text is nested too deeply",
  fix: "reduce the nesting",
};

/** An alias without an anchor before it, or inside its own anchor. */
export function lostAlias(offset: number): OffsetFinding {
  const message = "this alias has no anchor before it";
  return {
    rule: "yaml-alias",
    offset,
    message,
    fix: "define its anchor on an earlier value of this document",
  };
}

/** A merge key whose value is neither a map nor an alias of one. */
export function badMergeSource(offset: number): OffsetFinding {
  const message = "the merge key `<<` has a value that is not a map";
  return { rule: "yaml", offset, message, fix: "merge a map or an alias of a map" };
}

/** A `%YAML` line of another version, under which numbers and words have other meanings. */
export function otherVersion(offset: number): OffsetFinding {
  const message =
    "the file declares a version of YAML other than 1.2, in which numbers such as 0123 and words such as yes have other meanings";
  return { rule: "yaml-version", offset, message, fix: "remove the line `%YAML`: keyward reads YAML 1.2" };
}

/** A small document that becomes huge once its aliases are expanded. */
export function aliasBomb(offset: number): OffsetFinding {
  const message = `with its aliases expanded, this document contains more than ${maxExpanded} values`;
  return { rule: "yaml-alias-bomb", offset, message, fix: "write the lists in full, in several files" };
}

/** The errors of a document as the parser collects them. */
interface ParserError {
  readonly code: string;
  readonly pos: readonly [number, number];
  readonly message: string;
}

/** The parser's errors and warnings as findings; none quotes the text of a file, which may be no manifest at all. */
export function* parserFindings(doc: {
  readonly errors: readonly ParserError[];
  readonly warnings: readonly ParserError[];
}): Generator<OffsetFinding> {
  for (const { code, pos, message } of [...doc.errors, ...doc.warnings]) {
    const [offset] = pos;
    const rule = code === "DUPLICATE_KEY" ? "duplicate-key" : "yaml";
    yield { rule, offset, ...wordsOf(code, message) };
  }
}

type Words = Pick<OffsetFinding, "message" | "fix">;

const correct = "correct the YAML at this position";

function wordsOf(code: string, message: string): Words {
  if (/^Missing closing ['"]quote$/.test(message)) return { message: "a quote is not closed", fix: correct };
  if (fixedMessages.has(code)) return { message, fix: correct };
  return ownWords[code] ?? { message: "the YAML is invalid here", fix: correct };
}

/** The errors whose messages never contain text of the file. */
const fixedMessages: ReadonlySet<string> = new Set([
  "ALIAS_PROPS",
  "BAD_ALIAS",
  "BAD_INDENT",
  "BAD_SCALAR_START",
  "BLOCK_AS_IMPLICIT_KEY",
  "BLOCK_IN_FLOW",
  "KEY_OVER_1024_CHARS",
  "MISSING_CHAR",
  "MULTILINE_IMPLICIT_KEY",
  "MULTIPLE_ANCHORS",
  "MULTIPLE_TAGS",
]);

/** Our own words for errors whose messages may contain text of the file. */
const ownWords: Readonly<Record<string, Words>> = {
  BAD_COLLECTION_TYPE: {
    message: "this tag does not fit the value after it",
    fix: "remove the tag: keyward needs none",
  },
  BAD_DIRECTIVE: {
    message: "this line that begins with % is not a directive of YAML 1.2",
    fix: "remove the line",
  },
  BAD_DQ_ESCAPE: {
    message: "this escape sequence does not exist in YAML",
    fix: "write a backslash in double quotes as `\\\\`, or use single quotes",
  },
  DUPLICATE_KEY: { message: "this key occurs twice in its map", fix: "keep one of them" },
  TAB_AS_INDENT: { message: "Tabs are not allowed as indentation", fix: "indent with spaces" },
  TAG_RESOLVE_FAILED: {
    message: "this tag is unknown, or does not fit the value after it",
    fix: "remove the tag: keyward needs none",
  },
  UNEXPECTED_TOKEN: {
    message: "this text is not expected here",
    fix: "correct the YAML at this position: put a text with special characters into quotes, and check indentation, commas and brackets",
  },
};
