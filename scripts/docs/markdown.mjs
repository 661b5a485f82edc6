/** A text as the cell of a table. */
export function cell(text) {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ").trim();
}

/** A text as code; a cell's bars are escaped by `cell`. */
export function code(text) {
  const fence = text.includes("`") ? "``" : "`";
  const space = fence.length > 1 ? " " : "";
  return `${fence}${space}${text}${space}${fence}`;
}

/** A table of rows of cells; nothing if there is no row. */
export function table(head, rows) {
  if (rows.length === 0) return "";
  const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Lists parts with an empty line between them; parts without text are left out. */
export function paragraphs(...parts) {
  return parts.filter((part) => part !== "").join("\n\n");
}

/**
 * A page with the parts between `<!-- generated: NAME -->` and `<!-- end of NAME -->` made new. Throws if the page
 * has a part that is not made, or lacks one that is.
 */
export function withParts(page, parts) {
  const used = new Set();
  const text = page.replaceAll(
    /^<!-- generated: (\S+) -->\n[\s\S]*?^<!-- end of \1 -->$/gm,
    (_whole, name) => {
      if (!(name in parts)) throw new Error(`nothing makes the part ${name}`);
      used.add(name);
      return `<!-- generated: ${name} -->\n\n${parts[name]}\n\n<!-- end of ${name} -->`;
    },
  );
  const missing = Object.keys(parts).filter((name) => !used.has(name));
  if (missing.length > 0) throw new Error(`the page has no part ${missing.join(", ")}`);
  return text;
}
