import stringWidth from "string-width";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The columns that a text takes on a terminal: East Asian wide characters and emoji take two, combining marks none. */
export function width(text: string): number {
  return stringWidth(text);
}

/** The text, with spaces after it up to that many columns. */
export function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - width(text)));
}

/** The text, cut to at most that many columns: then it ends with "…". No character is divided. */
export function fitted(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let kept = "";
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += width(segment);
    if (used > columns - 1) break;
    kept += segment;
  }
  return columns < 1 ? "" : `${kept}…`;
}

/** The columns of the narrowest terminal that lines are made for. */
const narrowestTerminal = 80;

/** A list in as few lines as fit: items are separated by commas, and an item is never broken. */
export function commaLines(items: readonly string[], indent: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const [index, item] of items.entries()) {
    const text = index === items.length - 1 ? item : `${item},`;
    const longer = line === "" ? `${indent}${text}` : `${line} ${text}`;
    if (line !== "" && width(longer) > narrowestTerminal) {
      lines.push(line);
      line = `${indent}${text}`;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
