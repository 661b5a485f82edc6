import type { Drift } from "./drift.ts";
import type { FieldName } from "../../model/field-change.ts";
import type { Path } from "../../schema/path-finding.ts";
import { replaceList } from "./amend-list.ts";
import { listOf, valueText } from "./amend-values.ts";
import { commentAfter, commentsAbove, isOutdated, lineStart, mentions, nextLine } from "./comments.ts";
import type { ListEdit, Splice } from "./splice.ts";
import type { YamlDocument } from "../yaml/yaml.ts";
import type { YamlNode } from "../yaml/yaml-node.ts";

/** A map of values in a document (an entry of `clients`, or one environment of its `in`), and the text of its file. */
export interface MapPlace {
  readonly text: string;
  readonly document: YamlDocument;
  /** `["clients", index]`, or that and `"in", environment`. */
  readonly path: Path;
  readonly node: YamlNode;
}

/**
 * The splices that write the live value of a field, and remove the comments of what it replaces; null if the present
 * value is written in a form that cannot be replaced.
 */
export function fieldSplices(
  at: MapPlace,
  field: FieldName,
  drift: Drift,
  before: unknown,
): readonly Splice[] | null {
  const { text, document } = at;
  const path = [...at.path, field];
  const node = document.nodeAt(path);
  if (node === null) return insertion(at, `${field}: ${valueText(field, drift, before)}`);
  if (node.tagged) return null;
  const list = listOf(field, drift, before);
  const key = document.offsetOf(path, "key");
  if (list !== null && Array.isArray(before) && (node.form === "flow" || node.form === "block")) {
    const splices = replaceList(text, node, list);
    return splices === null ? null : [...splices, ...listComments(text, key, node, list)];
  }
  const value = valueText(field, drift, before);
  if (node.form === "block") return wordForList(text, key, node, value);
  if (node.form === "scalar" && spansLines(text, node)) return null;
  return [
    ...outdatedAbove(text, key, [text.slice(node.start, node.end)]),
    { start: node.start, end: node.end, text: value },
    ...[commentAfter(text, node.end)].filter((comment) => comment !== null),
  ];
}

/** Removes the comments on the line of a block list's key and above the key, if they are about items that go. */
function listComments(text: string, key: number, node: YamlNode, { kept }: ListEdit): readonly Splice[] {
  const items = node.items.flatMap((item, index) =>
    item === null ? [] : { text: text.slice(item.start, item.end), kept: kept[index] === true },
  );
  const gone = items.filter((item) => !item.kept).map((item) => item.text);
  const trailing = node.form === "block" ? commentAfter(text, afterColon(text, key)) : null;
  const outdated = trailing !== null && isOutdated(text.slice(trailing.start, trailing.end), items);
  return [...outdatedAbove(text, key, gone), ...(outdated ? [trailing] : [])];
}

/** Removes the comment lines above a key if they name a value that goes. */
function outdatedAbove(text: string, key: number, gone: readonly string[]): readonly Splice[] {
  const above = commentsAbove(text, key);
  if (above === null) return [];
  const comment = text.slice(above.start, above.end);
  return gone.some((value) => mentions(comment, value)) ? [above] : [];
}

/** A word replaces a block list with its comments, on the line of its key. */
function wordForList(text: string, key: number, node: YamlNode, word: string): readonly Splice[] | null {
  const last = node.items.at(-1)?.end;
  if (last === undefined) return null;
  const start = afterColon(text, key);
  const end = nextLine(text, last);
  const [newline = ""] = /\r?\n$/.exec(text.slice(last, end)) ?? [];
  const between = text
    .slice(start, node.start)
    .replaceAll(/#[^\n]*/g, "")
    .trim();
  const anchor = between.replace(/-$/, "").trim();
  return [{ start, end: end - newline.length, text: `${anchor === "" ? "" : ` ${anchor}`} ${word}` }];
}

function afterColon(text: string, key: number): number {
  return text.indexOf(":", key) + 1;
}

/** A value that was inherited gets a line of its own: in an entry after the name, in other maps at their start. */
export function insertion({ text, document, path, node }: MapPlace, entry: string): readonly Splice[] | null {
  if (path.length > 2) return insertionAtStart(text, node, entry);
  const name = document.nodeAt([...path, "name"]);
  if (name === null || spansLines(text, name)) return null;
  if (node.form === "flow") return [{ start: name.end, end: name.end, text: `, ${entry}` }];
  if (node.form !== "block") return null;
  const column = node.start - (text.lastIndexOf("\n", node.start - 1) + 1);
  const end = text.indexOf("\n", name.end);
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const line = `${" ".repeat(column)}${entry}`;
  if (end === -1) return [{ start: text.length, end: text.length, text: `${newline}${line}` }];
  return [{ start: end + 1, end: end + 1, text: `${line}${newline}` }];
}

/** The map has at least one key. */
function insertionAtStart(text: string, node: YamlNode, entry: string): readonly Splice[] | null {
  if (node.form === "flow") {
    const at = node.start + 1;
    return [{ start: at, end: at, text: ` ${entry},${/\s/.test(text.charAt(at)) ? "" : " "}` }];
  }
  const start = lineStart(text, node.start);
  const indent = text.slice(start, node.start);
  if (node.form !== "block" || indent.trim() !== "") return null;
  const at = commentsAbove(text, node.start)?.start ?? start;
  return [{ start: at, end: at, text: `${indent}${entry}${text.includes("\r\n") ? "\r\n" : "\n"}` }];
}

function spansLines(text: string, { start, end }: YamlNode): boolean {
  return text.slice(start, end).includes("\n");
}
