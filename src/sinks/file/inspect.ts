import { lstat, readFile } from "node:fs/promises";
import path from "node:path";
import { codeOf } from "./system-error.ts";

/** The folder below which no link may lead elsewhere: the configuration's, if the places are in it; otherwise the one that the template names literally. */
export function baseOf(template: string, folder: string): string {
  const literal = path.dirname(template.split("{")[0] ?? template);
  const relative = path.relative(folder, literal);
  const inside = relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  return inside ? folder : literal;
}

/** What there is at a path, without following a link. */
export async function kindOf(file: string): Promise<"missing" | "file" | "other"> {
  try {
    return (await lstat(file)).isFile() ? "file" : "other";
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "missing";
    throw error;
  }
}

/** The text of a file; null if there is none. */
export async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}
