import { isDeepStrictEqual } from "node:util";
import configSchema from "../../../schemas/config.schema.json" with { type: "json" };
import manifestSchema from "../../../schemas/manifest.schema.json" with { type: "json" };
import type { Finding } from "../../model/finding.ts";
import { valueAt } from "../../schema/path-finding.ts";
import { fileFinding } from "../read/files.ts";
import { sortFindings, yamlFinding } from "../read/findings.ts";
import { Lines } from "../read/lines.ts";
import { readFilled, readYaml, type YamlDocument } from "../yaml/yaml.ts";
import { commentsIn } from "../yaml/yaml-comments.ts";
import { withoutMarks } from "../yaml/yaml-marks.ts";
import { schemaPlace } from "./key-order.ts";
import { layOut } from "./layout.ts";
import { reorderKeys } from "./reorder.ts";

/** A text after formatting, or why it was not formatted. */
export type Formatted = { readonly text: string } | { readonly findings: readonly Finding[] };

/** What the text of a file is by its top-level keys; `invalid`: its YAML has findings. */
export type FileKind = "manifest" | "configuration" | "other" | "invalid";

/** Whether a text is a manifest or a configuration. */
export function kindOfText(text: string): FileKind {
  let kind: FileKind = "other";
  for (const { value, findings } of readFilled(text)) {
    if (findings.length > 0) return "invalid";
    if (kind !== "other") continue;
    if (valueAt(value, ["workspaces"]) !== undefined) kind = "configuration";
    else if (["clients", "defaults", "address_lists"].some((key) => valueAt(value, [key]) !== undefined))
      kind = "manifest";
  }
  return kind;
}

/**
 * Formats a manifest or a configuration: Prettier's layout, and the keys of each map in the order of the schema. The
 * result has the same values and comments, or the file gets a finding.
 */
export async function formatText(file: string, text: string): Promise<Formatted> {
  const before = [...readYaml(text)];
  const lines = new Lines(text);
  const findings = before.flatMap((document) =>
    document.findings.map((finding) => yamlFinding({ file, lines, document }, finding)),
  );
  if (findings.length > 0) return { findings: sortFindings(findings) };
  const schema = schemaPlace(kindOfText(text) === "configuration" ? configSchema : manifestSchema);
  for (const order of [(one: string) => reorderKeys(one, schema), (one: string) => one]) {
    const formatted = await stable(withoutMarks(text), order).catch(() => null);
    if (formatted !== null && isSame(text, before, formatted)) return { text: formatted };
  }
  return { findings: [fileFinding(file, unformattable)] };
}

const unformattable = {
  rule: "unformattable",
  message: "keyward cannot format this file without changing its meaning, and leaves it as it is",
  fix: "write its values and comments in a simpler form, such as one value in each line",
} as const;

/** Formats until nothing changes any more; null if it does not come to an end. */
async function stable(text: string, order: (text: string) => string): Promise<string | null> {
  let current = text;
  for (let rounds = 0; rounds < 5; rounds += 1) {
    const next = withNewlinesOf(text, order(withLf(await layOut(current))));
    if (next === current) return next;
    current = next;
  }
  return null;
}

/** Whether two texts have the same values, and the same comments in any order. */
function isSame(text: string, before: readonly YamlDocument[], formatted: string): boolean {
  const after = [...readYaml(formatted)];
  if (after.some(({ findings }) => findings.length > 0)) return false;
  const comments = (one: string): readonly string[] => [...commentsIn(one)].sort();
  return (
    isDeepStrictEqual(valuesOf(before), valuesOf(after)) &&
    isDeepStrictEqual(comments(text), comments(formatted))
  );
}

function valuesOf(documents: readonly YamlDocument[]): readonly unknown[] {
  return documents.filter(({ empty }) => !empty).map(({ value }) => value);
}

function withLf(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

function withNewlinesOf(original: string, text: string): string {
  return /^[^\n]*\r\n/.test(original) ? text.replaceAll("\n", "\r\n") : text;
}
