/** A finding about the YAML itself, at an offset of the text. */
export interface OffsetFinding {
  readonly rule: string;
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** How many values a document may contain once its aliases are expanded: an alias bomb contains billions. */
export const maxExpanded = 5_000_000;

/** Nesting that exhausts the parser's stack. */
export const tooDeep: OffsetFinding = {
  rule: "yaml",
  offset: 0,
  message: "the text is nested too deeply",
  fix: "reduce the nesting",
};

/** An alias without an anchor before it, or inside its own anchor. */
export function lostAlias(name: string, offset: number): OffsetFinding {
  const message = `the alias *${name} has no anchor before it`;
  return { rule: "yaml-alias", offset, message, fix: `define &${name} on an earlier value of this document` };
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

/** The parser's errors and warnings as findings. */
export function* parserFindings(
  doc: { readonly errors: readonly ParserError[]; readonly warnings: readonly ParserError[] },
  text: string,
): Generator<OffsetFinding> {
  for (const { code, pos, message } of [...doc.errors, ...doc.warnings]) {
    const [offset] = pos;
    if (code === "DUPLICATE_KEY") {
      const key = /^[^\s:]*/.exec(text.slice(offset, offset + 80))?.[0] ?? "";
      const twice = `the key \`${key}\` occurs twice in this map`;
      yield { rule: "duplicate-key", offset, message: twice, fix: "keep one of them" };
    } else {
      const fix = code === "TAB_AS_INDENT" ? "indent with spaces" : "correct the YAML at this position";
      yield { rule: "yaml", offset, message, fix };
    }
  }
}
