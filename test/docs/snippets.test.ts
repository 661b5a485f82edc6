import { readdirSync, readFileSync } from "node:fs";
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import {
  type Block,
  pageText,
  projectFolder,
  proseOf,
  userBlocks,
  userPages,
  whereIs,
} from "../support/pages.ts";
import { usageError } from "../support/parse-command.ts";
import { shellCommands } from "../support/shell-words.ts";
import { folderWith } from "../support/temporary.ts";

const blocksIn = (...languages: readonly string[]): readonly (readonly [string, Block])[] =>
  userBlocks
    .filter(({ language }) => languages.includes(language))
    .map((block) => [whereIs(block), block] as const);

/** What is wrong with the commands of keyward in a shell text. */
async function usageErrors(text: string): Promise<readonly string[]> {
  const lines = shellCommands(text).filter(([program]) => program === "keyward");
  const errors = await Promise.all(lines.map(([, ...words]) => usageError(words)));
  return errors.filter((error) => error !== null);
}

describe("the blocks of README.md and docs/", () => {
  it("are of kinds that a test validates", () => {
    // `console` is run by console.test.ts, `yaml` and `json` are read by yaml.test.ts and below.
    const known = ["console", "sh", "yaml", "json", "js", "dockerfile", "groovy", "text"];
    const others = userBlocks.filter(({ language }) => !known.includes(language));
    expect(others.map((block) => `${whereIs(block)} ${block.language}`)).toEqual([]);
    expect(userBlocks.length).toBeGreaterThan(40);
  });

  it.each(blocksIn("sh"))(
    "%s: is a script that bash can read, with commands that exist",
    async (_where, { text }) => {
      const { dir } = folderWith({ "block.sh": text });
      await promisify(execFile)("bash", ["-n", path.join(dir, "block.sh")]);
      expect(await usageErrors(text)).toEqual([]);
    },
  );

  it.each(blocksIn("text"))("%s: names only commands that exist", async (_where, { text }) => {
    const commands = [...text.matchAll(/(?:^\$|:|→ run) (keyward .*)$/gm)].map(
      ([, command]) => command ?? "",
    );
    expect(await usageErrors(commands.join("\n"))).toEqual([]);
  });

  it.each(blocksIn("dockerfile"))("%s: runs commands that exist", async (_where, { text }) => {
    expect(text).toMatch(/^FROM \S+/m);
    const [entry] = [...text.matchAll(/^(?:ENTRYPOINT|CMD) (\[.*\])$/gm)].map(([, list]) =>
      JSON.parse(list ?? ""),
    );
    expect(entry).toContain("/opt/keyward/dist/cli.js");
  });

  it.each(blocksIn("groovy"))("%s: runs commands that exist", async (_where, { text }) => {
    const scripts = [...text.matchAll(/\bsh '([^']*)'|\bsh """([\s\S]*?)"""/g)].map(
      ([, one, many]) => one ?? many ?? "",
    );
    expect(scripts.join("\n")).toContain("keyward ");
    expect(await usageErrors(scripts.join("\n"))).toEqual([]);
    expect(text.split("{").length).toBe(text.split("}").length);
  });

  it.each(blocksIn("js"))("%s: is a part of an example that is run", (_where, { text }) => {
    const folder = path.join(projectFolder, "examples/library");
    const examples = readdirSync(folder)
      .filter((name) => name.endsWith(".mjs"))
      .map((name) => readFileSync(path.join(folder, name), "utf8"));
    expect(examples.some((example) => example.includes(text.trim()))).toBe(true);
  });

  it.each(blocksIn("json"))("%s: is JSON", (_where, { text }) => {
    expect(() => JSON.parse(text)).not.toThrow();
  });
});

describe("the text of README.md and docs/", () => {
  it.each(userPages)("%s: names only commands that exist", async (page) => {
    const prose = proseOf(page).replaceAll(/<!-- generated[\s\S]*?<!-- end of/g, "");
    const spans = [...prose.matchAll(/`(keyward [a-z][^`]*)`/g)].map(([, span]) => span ?? "");
    // Brackets and dots stand for what the reader chooses.
    const whole = spans.filter((span) => !/[[…]|\.\.\./.test(span));
    // A shell is one of four words.
    expect(await usageErrors(whole.join("\n").replaceAll("SHELL", "bash"))).toEqual([]);
  });

  it("uses no word that this project avoids", () => {
    // `apply-standing` is the former name of an input.
    const avoided = /(?<!-)\b(beside|anew|mend(?:s|ed)?|tells|told|standing)\b/i;
    const found = userPages.flatMap((page) =>
      pageText(page)
        .split("\n")
        .flatMap((line, index) =>
          avoided.test(line) ? [`${page}:${index + 1} ${avoided.exec(line)?.[0]}`] : [],
        ),
    );
    expect(found).toEqual([]);
  });
});
