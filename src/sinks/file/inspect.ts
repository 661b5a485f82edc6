import { lstat, readFile } from "node:fs/promises";
import { codeOf } from "./system-error.ts";
import { isWithin, workTreeOf } from "./work-tree.ts";

/**
 * The folder below which no link may lead elsewhere, since a commit may have brought it: that of the configuration (`home`)
 * or of its Git work tree, if the sink's own folder is in it; otherwise that folder itself.
 */
export async function baseOf({
  own,
  home,
}: {
  readonly own: string;
  readonly home: string;
}): Promise<string> {
  if (isWithin(own, home)) return home;
  const top = await workTreeOf(home);
  return top !== null && isWithin(own, top) ? top : own;
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
