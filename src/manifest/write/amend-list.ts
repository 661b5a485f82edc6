import type { YamlNode } from "../read/yaml-node.ts";

/** A range of a text, and the text that replaces it. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a list changes: which items are kept, in their order, and which are added after them. */
export interface ListEdit {
  readonly kept: readonly boolean[];
  readonly added: readonly string[];
}

/** The splices that turn a list into another; kept items keep their form and comments. Null if an item spans lines. */
export function replaceList(
  text: string,
  node: YamlNode,
  { kept, added }: ListEdit,
): readonly Splice[] | null {
  const items = node.items.flatMap((item) => item ?? []);
  if (items.length !== kept.length) return null;
  if (node.form === "flow") {
    const stay = items.filter((_, index) => kept[index]).map(({ start, end }) => text.slice(start, end));
    return [{ start: node.start, end: node.end, text: `[${[...stay, ...added].join(", ")}]` }];
  }
  const indent = " ".repeat(node.start - lineStart(text, node.start));
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const removed = items.filter((_, index) => kept[index] !== true);
  const last = items.at(-1);
  if (last === undefined || items.some(({ start, end }) => text.slice(start, end).includes("\n")))
    return null;
  const end = nextLine(text, last.end);
  const missingNewline = end === text.length && !text.endsWith("\n") ? newline : "";
  const lines = added.map((item) => `${indent}- ${item}${newline}`).join("");
  return [
    ...removed.map((item) => ({
      start: lineStart(text, item.start),
      end: nextLine(text, item.end),
      text: "",
    })),
    ...(added.length === 0 ? [] : [{ start: end, end, text: missingNewline + lines }]),
  ];
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}
