// Makes validators and types from the schemas of the files that keyward reads into src/schema/generated, the workflows
// that `keyward init` writes from examples/workflows, and the generated parts of the pages in docs/. `--check` writes
// nothing and fails when the committed files differ.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { compile } from "json-schema-to-typescript";
import { docPages } from "./docs/pages.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const schemas = path.join(root, "schemas");
const target = "src/schema/generated";
/** The workflows that `keyward init` writes, as lists of lines, so that a change of one line is one here. */
const workflowsFile = "src/features/init/generated/workflows.json";
const workflows = ["plan-and-apply.yml", "drift.yml", "matrix.yml"];
const suffix = ".schema.json";

/** What keyward reads. What people write gets all its errors; what a program wrote is invalid by its first one. */
const sources = [
  { name: "config", writtenBy: "people" },
  { name: "manifest", writtenBy: "people" },
  { name: "plan", writtenBy: "program" },
  { name: "review", writtenBy: "program" },
];
const head = (name) => `// Made from schemas/${name}${suffix} by npm run generate: do not edit.\n`;

function typeName(name) {
  const words = name.split("-").map((word) => word[0].toUpperCase() + word.slice(1));
  return `${words.join("")}File`;
}

/** Without the members that only people read: neither a validator nor a type needs them. */
function withoutWords(value, words, named = false) {
  if (Array.isArray(value)) return value.map((item) => withoutWords(item, words));
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([key]) => named || !words.includes(key));
  const names = (key) => !named && ["properties", "definitions"].includes(key);
  return Object.fromEntries(kept.map(([key, held]) => [key, withoutWords(held, words, names(key))]));
}

/** With local references in place of their definitions, so that an error's schemaPath leads from the root; none is circular. */
function withoutReferences(root) {
  const { definitions, ...schema } = root;
  return definitions === undefined ? schema : resolved(schema, root);
}

function resolved(value, root) {
  if (Array.isArray(value)) return value.map((item) => resolved(item, root));
  if (value === null || typeof value !== "object") return value;
  const { $ref: ref, ...rest } = value;
  const own = Object.fromEntries(Object.entries(rest).map(([key, held]) => [key, resolved(held, root)]));
  if (ref === undefined) return own;
  const steps = ref.slice("#/".length).split("/");
  const found = steps.reduce((held, step) => held[step], root);
  return { ...resolved(found, root), ...own };
}

async function validator({ name, writtenBy }, schema) {
  const all = writtenBy === "people";
  const ajv = new Ajv({
    allErrors: all,
    messages: false,
    inlineRefs: false,
    allowUnionTypes: true,
    code: { esm: true, source: true, optimize: 1 },
  });
  const short = withoutWords(schema, ["$id", "title", "description", "examples", "default"]);
  const code = standalone.default(ajv, ajv.compile(all ? withoutReferences(short) : short));
  // Bundled, so that what it asks of ajv's runtime stands in it and no `require` is left.
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: "js" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "node20",
    write: false,
    legalComments: "none",
    logLevel: "warning",
  });
  return head(name) + outputFiles[0].text;
}

function declaration(name) {
  const type = typeName(name);
  return `${head(name)}import type { SchemaError } from "../error.ts";
import type { ${type} } from "./${name}.ts";

declare const validate: {
  (value: unknown): value is ${type};
  errors?: readonly SchemaError[] | null;
};
export default validate;
`;
}

async function types(name, schema) {
  const text = await compile(
    withoutWords(schema, ["$id", "title", "description", "default"]),
    typeName(name),
    {
      bannerComment: head(name).trimEnd(),
      additionalProperties: false,
      ignoreMinAndMaxItems: true,
      unknownAny: true,
      unreachableDefinitions: true,
      format: false,
      cwd: schemas,
    },
  );
  // Tells for each type which definition it is of, which its name says.
  return text.replaceAll(/\/\*\*[\s\S]*?\*\/\n/g, "");
}

async function generate() {
  const made = new Map();
  for (const source of sources) {
    const { name } = source;
    const schema = JSON.parse(await readFile(path.join(schemas, `${name}${suffix}`), "utf8"));
    made.set(`${target}/${name}.validate.js`, await validator(source, schema));
    made.set(`${target}/${name}.validate.d.ts`, declaration(name));
    made.set(`${target}/${name}.ts`, await types(name, schema));
  }
  made.set(workflowsFile, await workflowLines());
  for (const [name, text] of await docPages(root)) made.set(name, text);
  return made;
}

async function workflowLines() {
  const read = workflows.map(async (name) => {
    const text = await readFile(path.join(root, "examples", "workflows", name), "utf8");
    return [name, text.split("\n")];
  });
  return `${JSON.stringify(Object.fromEntries(await Promise.all(read)), null, 2)}\n`;
}

/** The files that are there: those of the folders that hold nothing else, and the pages. */
async function committed(made) {
  const found = [];
  for (const folder of [target, path.posix.dirname(workflowsFile)]) {
    const names = await readdir(path.join(root, folder)).catch(() => []);
    found.push(...names.map((name) => `${folder}/${name}`));
  }
  found.push(...[...made.keys()].filter((name) => name.startsWith("docs/")));
  return new Map(
    await Promise.all(found.map(async (name) => [name, await readFile(path.join(root, name), "utf8")])),
  );
}

const made = await generate();
const present = await committed(made);
const names = [...new Set([...made.keys(), ...present.keys()])].sort();
const stale = names.filter((name) => made.get(name) !== present.get(name));
if (process.argv.includes("--check")) {
  if (stale.length > 0) {
    console.error(
      `generated files are stale (${stale.join(", ")}): run npm run generate and commit what it writes`,
    );
    process.exitCode = 1;
  }
} else {
  for (const name of stale) {
    const text = made.get(name);
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    await (text === undefined ? rm(file) : writeFile(file, text));
  }
  console.log(stale.length === 0 ? "nothing to do" : `wrote ${stale.join(", ")}`);
}
