import type { ManifestPath } from "../../config/options.ts";
import { eachField } from "../../fields/table.ts";
import type { Declared, TokenRule } from "../../model/client.ts";
import type { DeclaredField, Origin, Origins } from "./origin.ts";
import type { FieldName } from "../../model/field-change.ts";
import { type Path, valueAt } from "../../schema/path-finding.ts";
import { findFiles, readText } from "./files.ts";
import type { Located } from "./findings.ts";
import { Lines } from "./lines.ts";
import { readYaml } from "./yaml.ts";

/**
 * Where each value of a declared client came from: reads its file once more, so that reading manifests stays fast.
 * Null if the client is no longer there.
 */
export async function readOrigins(
  paths: readonly ManifestPath[],
  client: Declared,
  tokens: TokenRule,
): Promise<Origins | null> {
  const { files } = await findFiles(paths);
  const file = files.find(({ shown }) => shown === client.source.file);
  const read = file === undefined ? null : await readText(file);
  if (file === undefined || read === null || "finding" in read) return null;
  const lines = new Lines(read.text);
  for (const document of readYaml(read.text)) {
    const at = { file: file.shown, lines, document };
    const index = indexOf(at, client);
    if (index >= 0) return originsAt(at, index, tokens);
  }
  return null;
}

function indexOf({ lines, document }: Located, { name, source }: Declared): number {
  const clients = valueAt(document.value, ["clients"]);
  if (!Array.isArray(clients)) return -1;
  return clients.findIndex(
    (client: unknown, index) =>
      valueAt(client, ["name"]) === name &&
      lines.at(document.offsetOf(["clients", index])).line === source.line,
  );
}

function originsAt(at: Located, index: number, tokens: TokenRule): Origins {
  const of = (field: DeclaredField): Origin => originOf(at, index, field, tokens);
  return {
    ...eachField<Readonly<Record<FieldName, Origin>>>(of),
    deliver_to: of("deliver_to"),
    rotate_after: of("rotate_after"),
    id: of("id"),
    renamed_from: of("renamed_from"),
    distinct_from: of("distinct_from"),
  };
}

function originOf(at: Located, index: number, field: DeclaredField, tokens: TokenRule): Origin {
  const token = field === "deliver_to" || field === "rotate_after";
  const steps: Path = token ? ["token", field] : [field];
  for (const [from, base] of [
    ["client", ["clients", index]],
    ["defaults", ["defaults"]],
  ] as const) {
    const path = [...base, ...steps];
    if (valueAt(at.document.value, path) === undefined) continue;
    const { line } = at.lines.at(at.document.offsetOf(path));
    return { from, anchor: at.document.anchorOf(path), source: { file: at.file, line } };
  }
  const configured = token && tokens[field] !== null;
  return { from: configured ? "configuration" : "nothing", anchor: null, source: null };
}
