import { isDeepStrictEqual } from "node:util";
import type { Drift } from "../model/drift.ts";
import { valueAt } from "../schema/fault.ts";
import { fieldValue, listOf, valueText } from "./amend-values.ts";
import { replaceList, type Splice } from "./amend-list.ts";
import { Lines } from "./lines.ts";
import { readYaml, type YamlDocument } from "./yaml.ts";

/** A manifest's text after its clients took live values, and the drifts that could not be written into it. */
export interface Amended {
  readonly text: string;
  readonly done: readonly Drift[];
  readonly failed: readonly Drift[];
}

/** Writes live values over what differs, touching no other line; what would change another client too is left as it is. */
export function amend(text: string, drifts: readonly Drift[]): Amended {
  // The last line first: what is written never moves a line that is still to be found.
  return amendOrHalve(
    text,
    [...drifts].sort((a, b) => b.declared.source.line - a.declared.source.line),
  );
}

// Where one of many cannot be written, the others still are: found by halves, since each try reads the file anew.
function amendOrHalve(text: string, drifts: readonly Drift[]): Amended {
  const whole = amendAll(text, drifts);
  if (whole !== null) return { text: whole, done: drifts, failed: [] };
  if (drifts.length === 1) return { text, done: [], failed: drifts };
  const middle = Math.ceil(drifts.length / 2);
  const below = amendOrHalve(text, drifts.slice(0, middle));
  const above = amendOrHalve(below.text, drifts.slice(middle));
  return {
    text: above.text,
    done: [...below.done, ...above.done],
    failed: [...below.failed, ...above.failed],
  };
}

/** Null where the new text does not say exactly what was wanted, for these clients and for all others. */
function amendAll(text: string, drifts: readonly Drift[]): string | null {
  const documents = [...readYaml(text)];
  const lines = new Lines(text);
  const wanted = documents.map(({ value }): unknown => unshared(value));
  const splices: Splice[] = [];
  for (const drift of drifts) {
    const found = locate(documents, lines, drift);
    if (found === null) return null;
    const target = valueAt(wanted[found.document], ["clients", found.index]);
    const document = documents[found.document];
    if (document === undefined || typeof target !== "object" || target === null) return null;
    for (const field of drift.fields) {
      const edit = splicesFor(text, document, found.index, field, drift);
      if (edit === null) return null;
      splices.push(...edit);
      const before = valueAt(target, [field]);
      Object.assign(target, { [field]: fieldValue(field, drift, before) });
    }
  }
  const next = spliced(text, splices);
  const after = [...readYaml(next)];
  const sound = after.every(({ faults }) => faults.length === 0);
  return sound &&
    isDeepStrictEqual(
      after.map(({ value }) => unshared(value)),
      wanted,
    )
    ? next
    : null;
}

function splicesFor(
  text: string,
  document: YamlDocument,
  index: number,
  field: Drift["fields"][number],
  drift: Drift,
): readonly Splice[] | null {
  const path = ["clients", index, field];
  const node = document.nodeAt(path);
  if (node === null) return insertion(text, document, index, field, drift);
  const before = valueAt(document.value, path);
  const list = listOf(field, drift, before);
  if (list !== null && Array.isArray(before) && (node.form === "flow" || node.form === "block"))
    return replaceList(text, node, list);
  if (node.form !== "block")
    return [{ start: node.start, end: node.end, text: valueText(field, drift, before) }];
  const last = node.items.at(-1)?.end;
  if (last === undefined) return null;
  const start = text.slice(0, node.start).trimEnd().length;
  return [{ start, end: last, text: ` ${valueText(field, drift, before)}` }];
}

/** A value that came from elsewhere gets a line of its own, behind the name. */
function insertion(
  text: string,
  document: YamlDocument,
  index: number,
  field: Drift["fields"][number],
  drift: Drift,
): readonly Splice[] | null {
  const client = document.nodeAt(["clients", index]);
  const name = document.nodeAt(["clients", index, "name"]);
  if (client === null || name === null) return null;
  const value = `${field}: ${valueText(field, drift, valueAt(document.value, ["clients", index, field]))}`;
  if (client.form === "flow") return [{ start: name.end, end: name.end, text: `, ${value}` }];
  if (client.form !== "block") return null;
  const column = client.start - (text.lastIndexOf("\n", client.start - 1) + 1);
  const end = text.indexOf("\n", name.end);
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const indented = `${" ".repeat(column)}${value}`;
  if (end === -1) return [{ start: text.length, end: text.length, text: `${newline}${indented}` }];
  return [{ start: end + 1, end: end + 1, text: `${indented}${newline}` }];
}

function locate(
  documents: readonly YamlDocument[],
  lines: Lines,
  { declared: { name, environment, source } }: Drift,
): { readonly document: number; readonly index: number } | null {
  for (const [document, read] of documents.entries()) {
    const clients = valueAt(read.value, ["clients"]);
    const fallback = valueAt(read.value, ["defaults", "environment"]) ?? null;
    const index = (Array.isArray(clients) ? clients : []).findIndex(
      (client: unknown, at) =>
        valueAt(client, ["name"]) === name &&
        (valueAt(client, ["environment"]) ?? fallback) === environment &&
        lines.at(read.offsetOf(["clients", at])).line === source.line,
    );
    if (index !== -1) return { document, index };
  }
  return null;
}

function spliced(text: string, splices: readonly Splice[]): string {
  // Insertions at one place keep their order: the sort is stable, and each is put before what stands there.
  const ordered = [...splices].sort((a, b) => a.start - b.start);
  let [out, at] = ["", 0];
  for (const { start, end, text: written } of ordered) {
    out += text.slice(at, start) + written;
    at = end;
  }
  return out + text.slice(at);
}

/** The same data with no part in two places. */
function unshared(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
