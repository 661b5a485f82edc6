/** The width of a text on a terminal in columns: East Asian wide characters and emoji take two, marks none. */
export function textWidth(text: string): number {
  const marks = text.replaceAll(/\p{M}|\u200d/gu, "");
  const wide = marks.match(
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/gu,
  );
  return [...marks].length + (wide?.length ?? 0);
}

/** The columns of the narrowest terminal that lines are made for. */
const columns = 80;

/** A list in as few lines as fit: items are separated by commas, and an item is never broken. */
export function commaLines(items: readonly string[], indent: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const [index, item] of items.entries()) {
    const text = index === items.length - 1 ? item : `${item},`;
    const longer = line === "" ? `${indent}${text}` : `${line} ${text}`;
    if (line !== "" && textWidth(longer) > columns) {
      lines.push(line);
      line = `${indent}${text}`;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
