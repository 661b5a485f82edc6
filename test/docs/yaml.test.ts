import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { loadOptions } from "../../src/config/load.ts";
import { readManifests } from "../../src/manifest/read/read.ts";
import { type Block, pageText, projectFolder, userBlocks, whereIs } from "../support/pages.ts";
import { usageError } from "../support/parse-command.ts";
import { shellCommands } from "../support/shell-words.ts";
import { folderWith } from "../support/temporary.ts";
import { wholeConfig, wholeManifest, yamlKind, type YamlKind } from "../support/yaml-kinds.ts";

const yamlBlocks = userBlocks.filter(({ language }) => language === "yaml");
const ofKind = (...kinds: readonly YamlKind[]): readonly (readonly [string, Block])[] =>
  yamlBlocks
    .filter(({ text }) => kinds.includes(yamlKind(text)))
    .map((block) => [whereIs(block), block] as const);

/** The sinks that the configurations of all pages name. */
const sinks = [...new Set(ofKind("config").flatMap(([, { text }]) => Object.keys(parse(text).sinks ?? {})))];

const manifests = ofKind("manifest").map(([, block]) => block);
const manifestPages = [...new Set(manifests.map(({ page }) => page))].map(
  (page) => [page, manifests.filter((block) => block.page === page)] as const,
);
const noTokens = { deliver_to: null, rotate_after: null, overlap: null, overlap_name: "{name}-b" };

/** Runs the validator of GitHub's workflows; throws with its words. */
async function validateWorkflow(text: string): Promise<void> {
  const { dir } = folderWith({ "workflow.yml": text.replaceAll(/^ +queue: max\n/gm, "") });
  const validator = path.join(projectFolder, "node_modules/.bin/action-validator");
  await promisify(execFile)(validator, [path.join(dir, "workflow.yml")]);
}

/** The inputs that steps anywhere in a value give to the Action. */
function inputsGiven(value: unknown): readonly string[] {
  if (value === null || typeof value !== "object") return [];
  const isStep = "uses" in value && String(value.uses).startsWith("your-organization/keyward@");
  const own = isStep && "with" in value ? Object.keys(value.with ?? {}) : [];
  return [...own, ...Object.values(value).flatMap((one) => inputsGiven(one))];
}

const actionInputs = Object.keys(parse(pageText("action.yml")).inputs);

describe("the YAML of README.md and docs/", () => {
  it.each(ofKind("config"))("%s: is a configuration that keyward reads", async (_where, { text }) => {
    const { dir } = folderWith({ "keyward.yaml": wholeConfig(text) });
    const { workspaces } = await loadOptions({}, {}, dir);
    expect(workspaces.length).toBeGreaterThan(0);
  });

  it.each(manifestPages)("%s: its manifests together are those of a workspace", async (_page, blocks) => {
    const files = blocks.map(({ text, line }): [string, string] => {
      const name = /^# (\S+\.yaml)$/m.exec(text)?.[1] ?? `clients/line-${line}.yaml`;
      return [name, wholeManifest(text)];
    });
    const { dir } = folderWith(Object.fromEntries(files));
    const folder = { shown: "clients", absolute: path.join(dir, "clients") };
    const { declared } = await readManifests([folder], { tokens: noTokens, sinks }, dir);
    expect(declared.length).toBeGreaterThan(0);
  });

  it("shows every input of the Action", () => {
    const shown = ofKind("steps").flatMap(([, { text }]) => inputsGiven(parse(text)));
    // The former name of another input.
    expect(actionInputs.filter((name) => !shown.includes(name))).toEqual(["apply-standing"]);
  });

  it.each(ofKind("workflow"))("%s: is a workflow that GitHub accepts", async (_where, { text }) => {
    await validateWorkflow(text);
    expect(inputsGiven(parse(text)).filter((name) => !actionInputs.includes(name))).toEqual([]);
  });

  it.each(ofKind("steps"))("%s: are steps that GitHub accepts", async (_where, { text }) => {
    const steps = text.replaceAll(/^/gm, "      ");
    await validateWorkflow(`on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${steps}\n`);
    expect(inputsGiven(parse(text)).filter((name) => !actionInputs.includes(name))).toEqual([]);
  });

  it.each(ofKind("comment"))("%s: names a schema that is there", (_where, { text }) => {
    const [, name] = /^# yaml-language-server: \$schema=\S*?(schemas\/\S+)$/.exec(text.trim()) ?? [];
    expect(existsSync(path.join(projectFolder, name ?? "no name"))).toBe(true);
  });

  it.each(ofKind("gitlab", "kubernetes", "prometheus"))(
    "%s: is YAML, and runs only commands that exist",
    async (_where, { text }) => {
      const documents = parseAllDocuments(text);
      expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
      const commands = documents.flatMap((document) => commandsIn(document.toJS()));
      const errors = await Promise.all(commands.map(([, ...words]) => usageError(words)));
      expect(errors.filter((error) => error !== null)).toEqual([]);
      expect(commands.length > 0 || yamlKind(text) !== "gitlab").toBe(true);
    },
  );
});

/** The commands of keyward anywhere in a value: in texts, and as the `args` of its container. */
function commandsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value === "string")
    return shellCommands(value).filter(
      ([program, command]) => program === "keyward" && command !== undefined,
    );
  if (value === null || typeof value !== "object") return [];
  const args = "args" in value && Array.isArray(value.args) ? [["keyward", ...value.args.map(String)]] : [];
  return [...args, ...Object.values(value).flatMap((one) => commandsIn(one))];
}
