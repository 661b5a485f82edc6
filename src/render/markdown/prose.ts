import { forMarkdown } from "../safe.ts";
import { code } from "./code.ts";

/**
 * A sentence of keyward's in Markdown: what it has between backticks is code, and everything else stays text. A name in
 * it that contains backticks may show a part of it as code, but can do nothing else.
 */
export function prose(text: string): string {
  const parts = text.split(/(?<!`)`([^`]+)`(?!`)/);
  return parts
    .map((part, at) => (at % 2 === 1 ? code(part) : between(part, at > 0, at < parts.length - 1)))
    .join("");
}

/** The text between two code spans; spaces next to them are ordinary ones, which need no escape. */
function between(text: string, afterCode: boolean, beforeCode: boolean): string {
  const start = afterCode && text.startsWith(" ") ? 1 : 0;
  const end = text.length - (beforeCode && text.length > start && text.endsWith(" ") ? 1 : 0);
  return text.slice(0, start) + forMarkdown(text.slice(start, end)) + text.slice(end);
}
