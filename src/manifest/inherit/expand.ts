import type { Written } from "../../fields/field.ts";
import type { Declared, ValueLines } from "../../model/client.ts";
import { type DeclaredField, type InheritedValue, ownFields } from "../../model/declaration.ts";
import { fieldNames } from "../../model/field-change.ts";
import type { Client, Token } from "../../schema/generated/manifest.ts";
import type { Path } from "../../schema/path-finding.ts";
import type { Located } from "../read/findings.ts";
import { valueLines } from "../read/value-lines.ts";
import type { DefaultsLayer } from "./defaults-layer.ts";
import { type Environments, environmentsOf, inKey } from "./environments.ts";
import { inheritedValue } from "./inherited-value.ts";

/** A client with the values that manifests write for it; address lists are still names. */
export interface Draft extends Pick<
  Declared,
  "id" | "renamed_from" | "distinct_from" | "source" | "declaration"
> {
  readonly lines: ValueLines;
  readonly values: Written;
  readonly token: Token;
}

/** An entry of `clients` in a valid document. */
export interface ValidEntry {
  readonly at: Located;
  /** The position of the document in its file, and of the entry in `clients`, from 0. */
  readonly document: number;
  readonly index: number;
  readonly client: Client;
  /** The defaults that hold for it, the nearest first. */
  readonly defaults: readonly DefaultsLayer[];
}

/**
 * The clients that an entry declares, one for each environment. Each value comes from `in`, else the entry, else the
 * nearest defaults; a list replaces a list, and the keys of `token` are taken one by one.
 */
export function expandEntry(entry: ValidEntry): readonly Draft[] {
  const { at, client, defaults } = entry;
  const { line } = at.lines.at(at.document.offsetOf(["clients", entry.index]));
  const lines = valueLines(at, entry.index);
  const shared = defaults.map(({ values }) => values);
  const environments = environmentsOf(client, shared);
  return environments.names.map((environment) => expanded(entry, environments, environment, { line, lines }));
}

/** Values at one place; `source` null: they are written in the entry itself. */
interface Layer {
  readonly values: Partial<Client>;
  readonly source: ((field: DeclaredField, steps: Path) => InheritedValue) | null;
}

function expanded(
  entry: ValidEntry,
  environments: Environments,
  environment: string | null,
  { line, lines }: { readonly line: number; readonly lines: ValueLines },
): Draft {
  const several = environments.names.length > 1;
  const layers = layersOf(entry, environment);
  const merged = layers.reduceRight<Partial<Client>>((far, { values }) => mergedOver(far, values), {});
  const { environment: _one, environments: _all, in: _within, token = {}, ...values } = merged;
  const place = { file: entry.at.file, line };
  return {
    lines,
    values: environment === null ? values : { ...values, environment },
    token,
    id: merged.id ?? null,
    renamed_from: merged.renamed_from ?? null,
    distinct_from: merged.distinct_from ?? [],
    source: several && environment !== null ? { ...place, environment } : place,
    declaration: {
      document: entry.document,
      entry: entry.index,
      several,
      inherited: [...environmentSource(entry, environments), ...inheritedOf(layers)],
    },
  };
}

/** The nearest first. */
function layersOf({ at, index, client, defaults }: ValidEntry, environment: string | null): readonly Layer[] {
  const own: readonly Layer[] = [{ values: client, source: null }, ...defaults];
  const key = inKey(client, environment);
  const within = key === null ? undefined : client.in?.[key];
  if (key === null || within === undefined) return own;
  const source = (field: DeclaredField, steps: Path) =>
    inheritedValue(at, ["clients", index, "in", key, ...steps], { field, from: "in", name: environment });
  return [{ values: within, source }, ...own];
}

function mergedOver(far: Partial<Client>, near: Partial<Client>): Partial<Client> {
  if (far.token === undefined || near.token === undefined) return { ...far, ...near };
  return { ...far, ...near, token: { ...far.token, ...near.token } };
}

function environmentSource(
  { defaults }: ValidEntry,
  { from, listed }: Environments,
): readonly InheritedValue[] {
  const layer = from === null ? undefined : defaults[from];
  return layer === undefined ? [] : [layer.source("environment", [listed ? "environments" : "environment"])];
}

/** Name and environment are not taken from layer to layer. */
const inheritable: ReadonlySet<string> = new Set(
  [...fieldNames, ...ownFields].filter((field) => field !== "name" && field !== "environment"),
);

function isInheritable(key: string): key is DeclaredField {
  return inheritable.has(key);
}

/** The sources of the values that another layer than the entry gives. */
function inheritedOf(layers: readonly Layer[]): readonly InheritedValue[] {
  if (layers.length === 1) return [];
  const taken = new Set<DeclaredField>();
  return layers.flatMap(({ values, source }) => {
    const fields = [...fieldsOf(values, []), ...fieldsOf(values.token ?? {}, ["token"])];
    const fresh = fields.filter(({ field }) => !taken.has(field));
    for (const { field } of fresh) taken.add(field);
    return source === null ? [] : fresh.map(({ field, steps }) => source(field, steps));
  });
}

function fieldsOf(values: object, above: Path): readonly { field: DeclaredField; steps: Path }[] {
  return Object.keys(values)
    .filter(isInheritable)
    .map((field) => ({ field, steps: [...above, field] }));
}
