import type { YamlNode } from "../yaml/yaml-node.ts";
import { replaceFlowList } from "./amend-flow-list.ts";
import { commentsAbove, editComments, lineStart, nextLine } from "./comments.ts";
import type { ListEdit, Splice } from "./splice.ts";

/**
 * The splices that turn a list into another; kept items keep their form and comments, and the comments of removed
 * items go with them. Null if an item spans lines.
 */
export function replaceList(text: string, node: YamlNode, edit: ListEdit): readonly Splice[] | null {
  const items = node.items.flatMap((item) => item ?? []);
  if (items.length !== edit.kept.length) return null;
  if (items.some(({ start, end }) => text.slice(start, end).includes("\n"))) return null;
  return node.form === "flow"
    ? replaceFlowList(text, node, items, edit)
    : replaceBlockList(text, node, items, edit);
}

function replaceBlockList(
  text: string,
  node: YamlNode,
  items: readonly YamlNode[],
  { kept, added }: ListEdit,
): readonly Splice[] | null {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return null;
  const above = items.map(({ start }) => commentsAbove(text, start));
  const { dropped, endIsTitled } = editComments(
    items.map(({ start, end }, index) => {
      const found = above[index] ?? null;
      const comment = found === null ? null : text.slice(found.start, found.end);
      return { text: text.slice(start, end), kept: kept[index] === true, above: comment };
    }),
  );
  const removed = items.filter((_, index) => kept[index] !== true);
  return [
    ...above.flatMap((splice, index) => (splice !== null && dropped[index] === true ? splice : [])),
    ...removed.map(({ start, end }) => ({
      start: lineStart(text, start),
      end: nextLine(text, end),
      text: "",
    })),
    ...addition(text, node, added, endIsTitled ? (above[0]?.start ?? lineStart(text, first.start)) : null),
  ];
}

/** The lines of the added items: at `before`, or after the list (null). */
function addition(
  text: string,
  node: YamlNode,
  added: readonly string[],
  before: number | null,
): readonly Splice[] {
  if (added.length === 0) return [];
  const indent = " ".repeat(node.start - lineStart(text, node.start));
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = added.map((item) => `${indent}- ${item}${newline}`).join("");
  const at = before ?? nextLine(text, node.items.at(-1)?.end ?? node.end);
  const missing = at === text.length && !text.endsWith("\n") ? newline : "";
  return [{ start: at, end: at, text: missing + lines }];
}
