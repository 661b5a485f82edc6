import { Lexer } from "./yaml-library.ts";

/** What the lexer puts before a scalar, which may begin with a `#` as well. */
const scalarMark = "\u001f";

/** The comments of a YAML text, without the blanks at their ends. */
export function* commentsIn(text: string): Generator<string> {
  let before = "";
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith("#") && before !== scalarMark) yield token.trimEnd();
    before = token;
  }
}
