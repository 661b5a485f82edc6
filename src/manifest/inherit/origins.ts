import type { ManifestPath } from "../../config/options.ts";
import { eachField } from "../../fields/table.ts";
import type { Declared, TokenDefaults } from "../../model/client.ts";
import type { DeclaredField, InheritedValue } from "../../model/declaration.ts";
import { placeName } from "../../model/pair.ts";
import type { FieldName } from "../../model/field-change.ts";
import { type Path, valueAt } from "../../schema/path-finding.ts";
import { findFiles, readText } from "../read/files.ts";
import type { Located } from "../read/findings.ts";
import { Lines } from "../read/lines.ts";
import type { Origin, Origins } from "./origin.ts";
import { readYaml } from "../yaml/yaml.ts";

/** An entry in its document. */
interface EntryPlace {
  readonly at: Located;
  readonly path: Path;
}

/**
 * Where each value of a declared client came from: reads its file once more, for the lines of what the entry itself
 * holds, so that reading manifests stays fast. Null if the client is no longer there.
 */
export async function readOrigins(
  paths: readonly ManifestPath[],
  root: string,
  client: Declared,
  tokens: TokenDefaults,
): Promise<Origins | null> {
  const { files } = await findFiles(paths, root);
  const file = files.find(({ shown }) => shown === client.source.file);
  const read = file === undefined ? null : await readText(file);
  if (file === undefined || read === null || "finding" in read) return null;
  const document = [...readYaml(read.text)][client.declaration.document];
  if (document === undefined) return null;
  const path = ["clients", client.declaration.entry];
  if (valueAt(document.value, [...path, "name"]) !== placeName(client)) return null;
  return originsOf({ at: { file: file.shown, lines: new Lines(read.text), document }, path }, client, tokens);
}

function originsOf(place: EntryPlace, client: Declared, tokens: TokenDefaults): Origins {
  const of = (field: DeclaredField): Origin => originOf(place, client, field, tokens);
  return {
    ...eachField<Readonly<Record<FieldName, Origin>>>(of),
    deliver_to: of("deliver_to"),
    rotate_after: of("rotate_after"),
    overlap: of("overlap"),
    id: of("id"),
    renamed_from: of("renamed_from"),
    distinct_from: of("distinct_from"),
  };
}

function originOf(
  { at, path }: EntryPlace,
  { declaration }: Declared,
  field: DeclaredField,
  tokens: TokenDefaults,
): Origin {
  const inherited = declaration.inherited.filter((value) => value.field === field);
  const lists = inherited.flatMap((value) =>
    value.from === "address-list" ? [{ name: value.name ?? "", source: sourceOf(value) }] : [],
  );
  for (const { from, name, anchor, ...value } of inherited)
    if (from !== "address-list") return { from, environment: name, anchor, source: sourceOf(value), lists };
  const own = stepsOf(field)
    .map((steps) => [...path, ...steps])
    .find((one) => valueAt(at.document.value, one) !== undefined);
  if (own !== undefined) {
    const { line } = at.lines.at(at.document.offsetOf(own));
    const source = { file: at.file, line };
    return { from: "client", environment: null, anchor: at.document.anchorOf(own), source, lists };
  }
  const configured = isTokenKey(field) && tokens[field] !== null;
  return {
    from: configured ? "configuration" : "nothing",
    environment: null,
    anchor: null,
    source: null,
    lists,
  };
}

/** The keys of an entry that may hold a field. */
function stepsOf(field: DeclaredField): readonly Path[] {
  if (field === "environment") return [["environments"], ["environment"]];
  return [isTokenKey(field) ? ["token", field] : [field]];
}

function isTokenKey(field: DeclaredField): field is "deliver_to" | "rotate_after" | "overlap" {
  return field === "deliver_to" || field === "rotate_after" || field === "overlap";
}

function sourceOf({ file, line }: Pick<InheritedValue, "file" | "line">) {
  return { file, line };
}
