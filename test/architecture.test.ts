import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const text = readFileSync(path.join(root, "ARCHITECTURE.md"), "utf8");

/** The code spans and link targets that name a file or folder of the project. */
function named(markdown: string): readonly string[] {
  const found = [
    ...markdown.matchAll(/`((?:src|test|schemas|examples)\/[^`\s*]*)`|\]\(((?!https?:)[^)#]+)\)/g),
  ];
  return [...new Set(found.map(([, span, link]) => span ?? link ?? ""))];
}

/** The names of functions that a row of "Where is" puts in brackets behind a file. */
function functionsNamed(): readonly (readonly [string, string])[] {
  return [...text.matchAll(/`(src\/[^`]+\.ts)` \(`(\w+)`\)/g)].map(
    ([, file, name]) => [file ?? "", name ?? ""] as const,
  );
}

describe("ARCHITECTURE.md", () => {
  it("names only files and folders that are there", () => {
    expect(named(text).length).toBeGreaterThan(50);
    expect(named(text).filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });

  it("names only functions that stand in the file before them", () => {
    expect(functionsNamed().length).toBeGreaterThan(2);
    const missing = functionsNamed().filter(
      ([file, name]) =>
        !new RegExp(String.raw`\b${name}\b`).test(readFileSync(path.join(root, file), "utf8")),
    );
    expect(missing).toEqual([]);
  });

  it("has a sentence for every room", () => {
    const rooms = readdirSync(path.join(root, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `src/${name}/`);
    expect(rooms.filter((room) => !text.includes(`\`${room}`))).toEqual([]);
  });
});

describe("the documents beside it", () => {
  it.each([
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "SECURITY.md",
    "docs/readings.md",
    "docs/pull-request-comment.md",
    "docs/report.md",
    "docs/shells-and-editors.md",
  ])("%s names only files that are there", (file) => {
    const names = named(readFileSync(path.join(root, file), "utf8"));
    expect(names.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });
});
