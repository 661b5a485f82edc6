import type { Drift } from "./drift.ts";
import type { FieldName } from "../../model/field-change.ts";
import { type Path, valueAt } from "../../schema/path-finding.ts";
import { replaceList, type Splice } from "./amend-list.ts";
import { listOf, valueText } from "./amend-values.ts";
import type { YamlDocument } from "../read/yaml.ts";
import type { YamlNode } from "../read/yaml-node.ts";

/** A client in a document, and the text of its file. */
export interface ClientPlace {
  readonly text: string;
  readonly document: YamlDocument;
  /** `["clients", index]`. */
  readonly path: Path;
  readonly node: YamlNode;
}

/** The splices that write the live value of a field; null if the present value is written in a form that cannot be replaced. */
export function fieldSplices(at: ClientPlace, field: FieldName, drift: Drift): readonly Splice[] | null {
  const { text, document } = at;
  const path = [...at.path, field];
  const node = document.nodeAt(path);
  const before = valueAt(document.value, path);
  if (node === null) return insertion(at, `${field}: ${valueText(field, drift, before)}`);
  if (node.tagged) return null;
  const list = listOf(field, drift, before);
  if (list !== null && Array.isArray(before) && (node.form === "flow" || node.form === "block"))
    return replaceList(text, node, list);
  const value = valueText(field, drift, before);
  if (node.form === "block") return wordForList(text, node, value);
  if (node.form === "scalar" && spansLines(text, node)) return null;
  return [{ start: node.start, end: node.end, text: value }];
}

/** A word replaces a block list, on the line of its key. */
function wordForList(text: string, node: YamlNode, word: string): readonly Splice[] | null {
  const last = node.items.at(-1)?.end;
  const start = text.slice(0, node.start).trimEnd().length;
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  if (last === undefined || /(?:^|\s)#/.test(line)) return null;
  return [{ start, end: last, text: ` ${word}` }];
}

/** A value that the client inherited gets a line of its own, after the name. */
function insertion({ text, document, path, node }: ClientPlace, entry: string): readonly Splice[] | null {
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

function spansLines(text: string, { start, end }: YamlNode): boolean {
  return text.slice(start, end).includes("\n");
}
