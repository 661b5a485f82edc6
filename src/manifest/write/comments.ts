import type { Splice } from "./splice.ts";

/** An item of a list with the comment lines above it; null: there are none. */
export interface CommentedItem {
  /** As it is written. */
  readonly text: string;
  readonly kept: boolean;
  readonly above: string | null;
}

/** What happens to the comments of a list: which comments above items go, and whether added items would be below one that remains. */
export interface CommentEdit {
  readonly dropped: readonly boolean[];
  readonly endIsTitled: boolean;
}

/**
 * A comment above an item is about the items up to the next such comment. It goes if none of them stays, or if it
 * names one that goes.
 */
export function editComments(items: readonly CommentedItem[]): CommentEdit {
  const dropped = items.map(({ above }, index) => {
    if (above === null) return false;
    const rest = items.slice(index + 1);
    const next = rest.findIndex((item) => item.above !== null);
    const about = items.slice(index, next === -1 ? undefined : index + 1 + next);
    return about.every(({ kept }) => !kept) || names(above, about);
  });
  return {
    dropped,
    endIsTitled: items.some(({ above }, index) => above !== null && dropped[index] !== true),
  };
}

/** Whether a comment on the line of a list is about what goes: nothing of the list stays, or the comment names an item that goes. */
export function isOutdated(comment: string, items: readonly Omit<CommentedItem, "above">[]): boolean {
  return items.every(({ kept }) => !kept) || names(comment, items);
}

function names(comment: string, items: readonly Omit<CommentedItem, "above">[]): boolean {
  return items.some(({ kept, text }) => !kept && mentions(comment, text));
}

/** Whether a comment contains a value as a word; quotes do not count, and values of one or two characters are never found. */
export function mentions(comment: string, written: string): boolean {
  const value = written.replaceAll(/^["']|["']$/g, "").toLowerCase();
  if (value.length < 3) return false;
  const text = comment.toLowerCase();
  const isWord = (character: string | undefined): boolean =>
    character !== undefined && /[\p{L}\p{N}_]/u.test(character);
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) {
    if (!isWord(text[at - 1]) && !isWord(text[at + value.length])) return true;
  }
  return false;
}

/** The comment that follows an offset on its line, after an optional comma: its range with the blanks before it; null if there is none. */
export function commentAfter(text: string, offset: number): Splice | null {
  const [whole, comma = "", comment = ""] = /^([ \t]*,)?([ \t]+#[^\r\n]*)/.exec(lineRest(text, offset)) ?? [];
  if (whole === undefined) return null;
  const start = offset + comma.length;
  return { start, end: start + comment.length, text: "" };
}

/** The comment lines directly above a line: their range, up to the line's start; null if there are none. */
export function commentsAbove(text: string, offset: number): Splice | null {
  const end = lineStart(text, offset);
  let start = end;
  while (start > 0) {
    const previous = lineStart(text, start - 1);
    if (!/^[ \t]*#/.test(text.slice(previous, start))) break;
    start = previous;
  }
  return start === end ? null : { start, end, text: "" };
}

/** The offset of the first character of a line. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** The offset of the first character of the next line; the text's end if there is none. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}

function lineRest(text: string, offset: number): string {
  return text.slice(offset, nextLine(text, offset));
}
