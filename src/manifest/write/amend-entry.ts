import type { FieldName } from "../../model/field-change.ts";
import { type Path, valueAt } from "../../schema/path-finding.ts";
import { inKey } from "../inherit/environments.ts";
import type { YamlDocument } from "../yaml/yaml.ts";
import type { YamlNode } from "../yaml/yaml-node.ts";
import { fieldSplices, insertion, type MapPlace } from "./amend-field.ts";
import type { FieldEdit, Sharing } from "./amend-sharing.ts";
import { fieldValue, valueText } from "./amend-values.ts";
import type { Drift, Obstacle } from "./drift.ts";
import { quoted } from "./quote.ts";
import type { Splice } from "./splice.ts";

/** What writes the live values of some clients of one entry. */
export interface Edited {
  readonly document: YamlDocument;
  readonly drifts: readonly Drift[];
  readonly splices: readonly Splice[];
  /** The values that the document has then, by their paths. */
  readonly values: readonly { readonly path: Path; readonly value: unknown }[];
}

/** A drift that cannot be written. */
export interface Failed {
  readonly drift: Drift;
  readonly why: Obstacle;
}

/** The edits that write the live values of an entry's clients. */
export function amendEntry(
  entry: MapPlace,
  drifts: readonly Drift[],
  sharing: Sharing,
): { readonly edited: readonly Edited[]; readonly failed: readonly Failed[] } {
  const edited: Edited[] = [];
  const failed: Failed[] = [];
  const added: Addition[] = [];
  for (const drift of drifts) {
    const made = amendClient(entry, drift, sharing);
    if (typeof made === "string") failed.push({ drift, why: made });
    else if ("fields" in made) added.push(made);
    else edited.push(made);
  }
  const within = added.length === 0 ? null : addToIn(entry, added, sharing);
  if (typeof within === "string") failed.push(...added.map(({ drift }) => ({ drift, why: within })));
  else if (within !== null) edited.push(within);
  return { edited, failed };
}

/** An environment that `in` of the entry does not have yet, with its values. */
interface Addition {
  readonly drift: Drift;
  readonly environment: string;
  readonly fields: readonly FieldName[];
}

function amendClient(entry: MapPlace, drift: Drift, sharing: Sharing): Edited | Addition | Obstacle {
  const { declared, fields } = drift;
  const { several } = declared.declaration;
  const client = valueAt(entry.document.value, entry.path);
  const key = inKey(client, declared.environment);
  if (fields.includes("environment") && (several || key !== null || has(client, "environments")))
    return "environments";
  if (several && fields.includes("name")) return "environments";
  if (several && key === null && declared.environment !== null)
    return { drift, environment: declared.environment, fields };
  const within = key === null ? null : placeIn(entry, key);
  if (key !== null && within === null) return "shared";
  const edits = fields.map((field) => {
    const inEnvironment = within !== null && (several || has(valueAt(client, ["in", key ?? ""]), field));
    return { field, map: inEnvironment ? within : entry };
  });
  return applied(entry, drift, edits, sharing);
}

/** The map of one environment in `in`; null if it is merged or an alias, so that others have it too. */
function placeIn({ text, document, path }: MapPlace, key: string): MapPlace | null {
  const all = [...path, "in", key];
  const node = document.nodeAt(all);
  if (node === null || node.form === "alias") return null;
  return { text, document, path: all, node };
}

function applied(
  entry: MapPlace,
  drift: Drift,
  edits: readonly { readonly field: FieldName; readonly map: MapPlace }[],
  sharing: Sharing,
): Edited | Obstacle {
  const splices: Splice[] = [];
  const values: Edited["values"][number][] = [];
  const accepted: FieldEdit[] = [];
  for (const { field, map } of edits) {
    const path = [...map.path, field];
    const node = map.document.nodeAt(path);
    const key = map === entry ? field : "in";
    const edit = { entry: entry.node, key, map: map.node, node } as const;
    if (sharing.isShared(edit)) return "shared";
    const before = presentValue(entry, map, field);
    const found = fieldSplices(map, field, drift, before);
    if (found === null) return "form";
    splices.push(...found);
    values.push({ path, value: fieldValue(field, drift, before) });
    accepted.push(edit);
  }
  for (const edit of accepted) sharing.accept(edit);
  return { document: entry.document, drifts: [drift], splices, values };
}

/** The value that a live one replaces, or that it is written in front of: names and ids in it are kept. */
function presentValue(entry: MapPlace, map: MapPlace, field: FieldName): unknown {
  const own = valueAt(map.document.value, [...map.path, field]);
  return own === undefined && map !== entry ? valueAt(entry.document.value, [...entry.path, field]) : own;
}

/** Adds environments to `in` of an entry, or `in` itself. */
function addToIn(entry: MapPlace, added: readonly Addition[], sharing: Sharing): Edited | Obstacle {
  const { text, document } = entry;
  const path = [...entry.path, "in"];
  const node = document.nodeAt(path);
  if (node?.form === "alias" || (node === null && valueAt(document.value, path) !== undefined))
    return "shared";
  const edit: FieldEdit = { entry: entry.node, key: "in", map: node ?? entry.node, node: null };
  if (sharing.isShared(edit)) return "shared";
  const values = added.flatMap(({ drift, environment, fields }) =>
    fields.map((field) => {
      const before = presentValue(entry, entry, field);
      return { path: [...path, environment, field], value: fieldValue(field, drift, before) };
    }),
  );
  const maps = added.map((one) => environmentText(entry, one));
  const splices =
    node === null
      ? insertion(entry, `in: { ${maps.join(", ")} }`)
      : insertedMaps(text, document, path, node, maps);
  if (splices === null) return "form";
  sharing.accept(edit);
  return { document, drifts: added.map(({ drift }) => drift), splices, values };
}

function insertedMaps(
  text: string,
  document: YamlDocument,
  path: Path,
  node: YamlNode,
  maps: readonly string[],
): readonly Splice[] | null {
  const made = maps.map((map) => insertion({ text, document, path, node }, map));
  return made.every((splices) => splices !== null) ? made.flat() : null;
}

function environmentText(entry: MapPlace, { drift, environment, fields }: Addition): string {
  const values = fields.map(
    (field) => `${field}: ${valueText(field, drift, presentValue(entry, entry, field))}`,
  );
  return `${quoted(environment)}: { ${values.join(", ")} }`;
}

function has(values: unknown, key: string): boolean {
  return valueAt(values, [key]) !== undefined;
}
