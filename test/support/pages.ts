import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The folder of the project. */
export const projectFolder = path.resolve(import.meta.dirname, "..", "..");

/** A fenced block of a page. */
export interface Block {
  readonly page: string;
  /** The line of its fence, from 1. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** The pages for users: README.md and what is below docs/, by their paths from the project's folder. */
export const userPages: readonly string[] = [
  "README.md",
  ...readdirSync(path.join(projectFolder, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name.split(path.sep).join("/")}`)
    .sort(),
];

/** The text of a page. */
export function pageText(page: string): string {
  return readFileSync(path.join(projectFolder, page), "utf8");
}

/** The fenced blocks of a page, in order; a block in a list is taken out of its indentation. */
export function blocksOf(page: string): readonly Block[] {
  const text = pageText(page);
  return [...text.matchAll(/^( *)(```+)([^\n]*)\n([\s\S]*?)^\1\2$/gm)].map((match) => {
    const [, indent = "", , language = "", body = ""] = match;
    return {
      page,
      line: text.slice(0, match.index).split("\n").length,
      language: language.trim(),
      text: body.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
    };
  });
}

/** All fenced blocks of the pages for users. */
export const userBlocks: readonly Block[] = userPages.flatMap(blocksOf);

/** A page without its fenced blocks. */
export function proseOf(page: string): string {
  return pageText(page).replaceAll(/^( *)(```+)[^\n]*\n[\s\S]*?^\1\2$/gm, "");
}

/** Where a block is, for a message. */
export function whereIs({ page, line }: Block): string {
  return `${page}:${line}`;
}
