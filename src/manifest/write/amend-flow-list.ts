import type { YamlNode } from "../yaml/yaml-node.ts";
import { commentAfter, editComments, isOutdated, lineStart } from "./comments.ts";
import type { ListEdit, Splice } from "./splice.ts";

/** The splices that turn a flow list, on one line or several, into another. Null if there is a comment between an item and its comma. */
export function replaceFlowList(
  text: string,
  node: YamlNode,
  items: readonly YamlNode[],
  { kept, added }: ListEdit,
): readonly Splice[] | null {
  const written = items.map(({ start, end }, index) => ({
    text: text.slice(start, end),
    kept: kept[index] === true,
  }));
  const after = commentAfter(text, node.end);
  const outdated = after !== null && isOutdated(text.slice(after.start, after.end), written);
  const end = outdated ? [after] : [];
  if (!/[#\n]/.test(text.slice(node.start, node.end))) {
    const all = [...written.filter((item) => item.kept).map((item) => item.text), ...added];
    return [{ start: node.start, end: node.end, text: `[${all.join(", ")}]` }, ...end];
  }
  const parts = partsOf(text, node, items);
  if (parts === null) return null;
  return [{ start: node.start, end: node.end, text: joined(text, node, parts, { kept, added }) }, ...end];
}

/** An item with what is around it: lines of comments above, the blanks before it, its comma, and the comment after it. */
interface Cell {
  readonly above: string;
  readonly blank: string;
  readonly item: string;
  readonly comma: string;
  readonly comment: string;
}

/** A list in parts: the comment on the bracket's own line, the items, and what is before the closing bracket. */
interface Parts {
  readonly opening: string;
  readonly cells: readonly Cell[];
  readonly tail: string;
}

/** Null if an item's comma comes after a comment. */
function partsOf(text: string, node: YamlNode, items: readonly YamlNode[]): Parts | null {
  const [opening = ""] = /^[ \t]*#[^\r\n]*/.exec(text.slice(node.start + 1, node.end)) ?? [];
  const cells: Cell[] = [];
  let at = node.start + 1 + opening.length;
  for (const [index, { start, end }] of items.entries()) {
    const before = text.slice(at, start);
    const [blank = ""] = /(?:\r?\n)?[^\n]*$/.exec(before) ?? [];
    const rest = /^(?:[ \t]*(,))?([ \t]+#[^\r\n]*)?/.exec(text.slice(end, node.end)) ?? [];
    const [whole = "", comma = "", comment = ""] = rest;
    if (comma === "" && index < items.length - 1) return null;
    const above = before.slice(0, before.length - blank.length);
    cells.push({ above, blank, item: text.slice(start, end), comma, comment });
    at = end + whole.length;
  }
  return { opening, cells, tail: text.slice(at, node.end - 1) };
}

function joined(text: string, node: YamlNode, parts: Parts, { kept, added }: ListEdit): string {
  const { cells, tail } = parts;
  const items = cells.map(({ item, above }, index) => ({
    text: item,
    kept: kept[index] === true,
    above: above.includes("#") ? above : null,
  }));
  const { dropped, endIsTitled } = editComments(items);
  const indent = indentOf(text, node, cells);
  const more = added.map((item) => ({ above: "", blank: indent, item, comment: "" }));
  const stay = staying(cells, kept, dropped);
  const all = endIsTitled ? [...more, ...stay] : [...stay, ...more];
  let open = isOutdated(parts.opening, items) ? "" : parts.opening;
  let out = `[${open}`;
  for (const [index, { above, blank, item, comment }] of all.entries()) {
    // What follows a comment begins a line.
    const before = open !== "" && !(above + blank).includes("\n") ? indent : above + blank;
    const comma = index < all.length - 1 ? "," : (cells.at(-1)?.comma ?? "");
    out += before + item + comma + comment;
    open = comment;
  }
  return `${out}${open !== "" && !tail.includes("\n") ? indent : ""}${tail}]`;
}

/** The items that stay; a comment that stays although the item below it goes is then above the next one. */
function staying(
  cells: readonly Cell[],
  kept: readonly boolean[],
  dropped: readonly boolean[],
): readonly Omit<Cell, "comma">[] {
  let carried = "";
  return cells.flatMap((cell, index) => {
    const own = dropped[index] === true ? "" : cell.above;
    if (kept[index] === true) {
      const above = carried + own;
      carried = "";
      return { ...cell, above };
    }
    carried += own.includes("#") ? own : "";
    return [];
  });
}

/** A line break and the indentation of the items that begin a line; else a little more than that of the list's line. */
function indentOf(text: string, node: YamlNode, cells: readonly Cell[]): string {
  const own = cells.find(({ blank }) => blank.includes("\n"));
  if (own !== undefined) return /^\r?\n[ \t]*/.exec(own.blank)?.[0] ?? "";
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const line = text.slice(lineStart(text, node.start), node.start);
  return `${newline}${/^[ \t-]*/.exec(line)?.[0].replaceAll("-", " ") ?? ""}  `;
}
