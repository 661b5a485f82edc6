/** A range of a text, and the text that replaces it. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with the splices applied, whatever their order. */
export function spliced(text: string, splices: readonly Splice[]): string {
  // Insertions at one place keep their order, and come before a replacement there.
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let [out, at] = ["", 0];
  for (const { start, end, text: written } of ordered) {
    out += text.slice(at, start) + written;
    at = end;
  }
  return out + text.slice(at);
}

/** How a list changes: which items are kept, in their order, and which are added. */
export interface ListEdit {
  readonly kept: readonly boolean[];
  readonly added: readonly string[];
}
