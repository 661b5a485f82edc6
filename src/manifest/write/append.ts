import type { ImportEntry, NotImported } from "../../model/import-entry.ts";
import { entryLines, leftAloneLines } from "./entry-text.ts";
import { Lines } from "../read/lines.ts";
import { readYaml } from "../yaml/yaml.ts";
import { valueAt } from "../../schema/path-finding.ts";

/** A file after an import. */
export interface Appended {
  readonly text: string;
  /** The new lines, to be shown. */
  readonly added: string;
}

/**
 * A manifest's text with these clients after its existing ones (null: a new file), and a comment for each client that
 * cannot be declared, unless it is already there; null if nothing is new. A new file names the schema for editors: a
 * path or URL; null: none.
 */
export function appendClients(
  text: string | null,
  entries: readonly ImportEntry[],
  leftAlone: readonly NotImported[],
  schema: string | null,
): Appended | null {
  const known = new Set((text ?? "").split(/\r?\n/).map((line) => line.trim()));
  const comments = leftAloneLines(leftAlone).filter((line) => !known.has(line));
  if (text === null) return newFile(entries, comments, schema);
  if (entries.length === 0 && comments.length === 0) return null;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const lines =
    entries.length === 0 ? comments : [...(inList(text, entries) ?? inDocument(entries)), ...comments];
  const added = lines.map((line) => line + newline).join("");
  const missingNewline = text === "" || text.endsWith("\n") ? "" : newline;
  return { text: text + missingNewline + added, added };
}

function newFile(
  entries: readonly ImportEntry[],
  comments: readonly string[],
  schema: string | null,
): Appended {
  const head = schema === null ? [] : [schemaLine(schema)];
  const body =
    entries.length === 0
      ? ["version: 1", "clients: []"]
      : ["version: 1", "clients:", ...indented(entries, 2)];
  const text = [...head, ...body, ...comments].map((line) => `${line}\n`).join("");
  return { text, added: text };
}

/** The comment by which editors find the JSON Schema of a YAML file; a path is relative to the file. */
export function schemaLine(schema: string): string {
  return `# yaml-language-server: $schema=${schema}`;
}

function inDocument(entries: readonly ImportEntry[]): readonly string[] {
  return ["---", "version: 1", "clients:", ...indented(entries, 2)];
}

/** The entries as further items of the last document's list; null if they would mean something else there than in a document of their own. */
function inList(text: string, entries: readonly ImportEntry[]): readonly string[] | null {
  const documents = [...readYaml(text)];
  const last = documents.at(-1);
  if (last === undefined || /^(?:\.\.\.|---)/m.test(text.slice(last.offsetOf([])))) return null;
  const clients = valueAt(last.value, ["clients"]);
  if (!Array.isArray(clients) || clients.length === 0) return null;
  const list = last.nodeAt(["clients"]);
  if (list?.form !== "block" || !isLast(last.value, "clients")) return null;
  const lines = indented(entries, new Lines(text).at(list.start).column - 1);
  const joined = [...readYaml(`${text}\n${lines.join("\n")}\n`)];
  const grown = valueAt(joined.at(-1)?.value, ["clients"]);
  const before = clients.length;
  const sound =
    joined.length === documents.length &&
    Array.isArray(grown) &&
    grown.length === before + entries.length &&
    hasNoDefaults(last.value, entries) &&
    joined.every(({ findings }) => findings.length === 0);
  return sound ? lines : null;
}

/** An entry without a value of its own would inherit these defaults. */
function hasNoDefaults(value: unknown, entries: readonly ImportEntry[]): boolean {
  const token = valueAt(value, ["defaults", "token"]) !== undefined;
  const environment = ["environment", "environments"].some(
    (key) => valueAt(value, ["defaults", key]) !== undefined,
  );
  return !token && !(environment && entries.some(({ live }) => live.environment === null));
}

function isLast(value: unknown, key: string): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).at(-1) === key;
}

function indented(entries: readonly ImportEntry[], columns: number): readonly string[] {
  const indent = " ".repeat(columns);
  return entries.flatMap((entry) => entryLines(entry).map((line) => indent + line));
}
