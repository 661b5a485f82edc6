const mark = "\ufeff";

/** The end of a document before a byte order mark: only comments and blank lines stand between. */
const afterMarker = /(?:^|\n)(?:---|\.\.\.)[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*$/;

/**
 * The text with a line break in place of each byte order mark that begins a later document (as `cat` leaves them): no
 * other character moves. YAML allows the mark there, the parser only at the very start.
 */
export function withoutMarks(text: string): string {
  let next = text;
  for (let at = next.indexOf(mark, 1); at !== -1; at = next.indexOf(mark, at + 1)) {
    if (beginsDocument(next, at)) next = `${next.slice(0, at)}\n${next.slice(at + 1)}`;
  }
  return next;
}

function beginsDocument(text: string, at: number): boolean {
  if (text[at - 1] !== "\n") return false;
  return /^(?:---|%|\.\.\.)/.test(text.slice(at + 1, at + 4)) || afterMarker.test(text.slice(0, at));
}
