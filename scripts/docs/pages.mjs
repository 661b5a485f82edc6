// The parts of the pages in docs/ that are made from schemas, the command line, action.yml and the figures of the bench.
import { readFile } from "node:fs/promises";
import path from "node:path";
import * as prettier from "prettier";
import { actionReference } from "./action-reference.mjs";
import { commandsReference } from "./commands-reference.mjs";
import { figureParts } from "./figure-tables.mjs";
import { withParts } from "./markdown.mjs";
import { schemaReference } from "./schema-reference.mjs";

/** The pages with generated parts, by their paths; each as Prettier writes it. */
export async function docPages(root) {
  const read = (name) => readFile(path.join(root, name), "utf8");
  const schema = async (name) => JSON.parse(await read(`schemas/${name}.schema.json`));
  const action = actionReference(await read("action.yml"));
  const pages = {
    "docs/manifests.md": {
      manifest: schemaReference(await schema("manifest"), { level: 3, top: "A document" }),
    },
    "docs/configuration.md": {
      config: schemaReference(await schema("config"), { level: 3, top: "`keyward.yaml`" }),
    },
    "docs/commands.md": await commandsReference(root),
    "docs/github-action.md": action,
    "docs/performance.md": figureParts(JSON.parse(await read("bench/figures.json"))),
  };
  const made = Object.entries(pages).map(async ([name, parts]) => {
    const filepath = path.join(root, name);
    const options = await prettier.resolveConfig(filepath);
    return [name, await prettier.format(withParts(await read(name), parts), { ...options, filepath })];
  });
  return new Map(await Promise.all(made));
}
