import { stringify } from "yaml";
import { code, paragraphs, table } from "./markdown.mjs";
import { slugOf } from "./slug.mjs";

/**
 * The tables of a JSON Schema: one for each map that it describes, under a heading with its path. `level` is the
 * level of these headings, `top` the heading of the first.
 */
export function schemaReference(schema, { level, top }) {
  const maps = distinct(mapsOf(schema, schema, ""));
  const headings = new Map(maps.map((map) => [identity(map.node), headingOf(map, top)]));
  return maps
    .map((map) =>
      paragraphs(
        `${"#".repeat(level)} ${headings.get(identity(map.node))}`,
        map.node.description ?? "",
        table(["key", "value", "meaning"], rowsOf(schema, map.node, headings)),
      ),
    )
    .join("\n\n");
}

/** Equal maps have one table, under the first of their paths. */
function distinct(maps) {
  const seen = new Set();
  return maps.filter(({ node }) => !seen.has(identity(node)) && seen.add(identity(node)));
}

function identity(node) {
  return JSON.stringify(node);
}

function headingOf({ path, kind }, top) {
  if (path === "") return top;
  return kind === null ? code(path) : `${code(path)} of type ${code(kind)}`;
}

function rowsOf(schema, node, headings) {
  return Object.entries(node.properties).map(([key, given]) => {
    const value = resolved(schema, given);
    const required = node.required?.includes(key) ? " (required)" : "";
    // The table of a map says more than an example of it.
    const isMap = mapsOf(schema, value, "").some(({ node }) => node === value);
    const meaning = meaningOf(isMap ? { ...value, examples: [] } : value);
    return [`${code(key)}${required}`, valueOf(schema, value, headings), meaning];
  });
}

/** What the value is, with links to the tables of the maps in it. */
function valueOf(schema, value, headings) {
  const words = value.title ?? (value.const === undefined ? "" : code(String(value.const)));
  // Each kind of a value has its own table: a link to the first is enough.
  const [first] = mapsOf(schema, value, "");
  if (first === undefined) return words;
  return `[${words}](#${slugOf(headings.get(identity(first.node)))})`;
}

function meaningOf(value) {
  const { description = "", examples = [], default: normal } = value;
  const usual = normal === undefined ? [] : [`Default: ${code(flow(normal))}.`];
  const isSaid = description.includes("Default:");
  const shown = examples
    .filter((one) => typeof one !== "object" || Object.keys(one).length > 0)
    .slice(0, 1)
    .map((one) => `Example: ${code(flow(one))}`);
  return [description, ...(isSaid ? [] : usual), ...(value.const === undefined ? shown : [])]
    .join(" ")
    .trim();
}

/** A value as YAML on one line. */
function flow(value) {
  if (typeof value === "string") return stringify(value, { lineWidth: 0 }).trim();
  return stringify(value, { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: true })
    .trim()
    .replaceAll(/\[ (.*?) \]/g, "[$1]");
}

/** The maps in a schema with their paths, from the outside to the inside; `kind` is the `type` that a condition asks for. */
function mapsOf(schema, node, path, kind = null) {
  const own = node.properties === undefined || isOnlyType(node) ? [] : [{ path, kind, node }];
  return [
    ...own,
    ...childrenOf(schema, node, path).flatMap((one) => mapsOf(schema, one.node, one.path, one.kind)),
  ];
}

/** A map of which only the `type` is given is described by its conditions. */
function isOnlyType(node) {
  return node.allOf !== undefined && Object.keys(node.properties).join() === "type";
}

/** The nodes directly below a node that are maps, or hold maps. */
function childrenOf(schema, node, path) {
  const members = Object.entries(node.properties ?? {}).map(([key, value]) => ({
    path: path === "" ? key : `${path}.${key}`,
    kind: null,
    node: resolved(schema, value),
  }));
  const named = typeof node.additionalProperties === "object" ? [node.additionalProperties] : [];
  const conditions = (node.allOf ?? []).filter((one) => one.if !== undefined);
  return [
    ...members,
    ...named.map((one) => ({ path: `${path}.NAME`, kind: null, node: resolved(schema, one) })),
    ...(node.items === undefined
      ? []
      : [{ path: `${path}[]`, kind: null, node: resolved(schema, node.items) }]),
    ...(node.anyOf ?? []).map((one) => ({ path, kind: null, node: resolved(schema, one) })),
    ...conditions.map((one) => ({
      path,
      kind: one.if.properties.type.const,
      node: resolved(schema, one.then),
    })),
  ].filter(({ node: child }) => holdsMap(schema, child));
}

function holdsMap(schema, node) {
  return node.properties !== undefined || childrenOf(schema, node, "").length > 0;
}

/** The target of a reference; any other node unchanged. */
function resolved(schema, node) {
  if (node.$ref === undefined) return node;
  const steps = node.$ref.slice("#/".length).split("/");
  return resolved(
    schema,
    steps.reduce((held, step) => held[step], schema),
  );
}
