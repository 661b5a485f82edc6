import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { makeFolder } from "./atomic.ts";
import { realFolderOf } from "./real-folder.ts";
import { codeOf } from "./system-error.ts";
import { workTreeOf } from "./work-tree.ts";

const ignoring = "# Written by keyward: tokens are never committed.\n*\n";

/** The folder that a template of files names literally: the one that belongs to the sink. */
export function ownFolderOf(template: string): string {
  const [literal = template] = template.split("{");
  return path.dirname(`${literal}-`);
}

/**
 * Creates a folder of a sink and its missing parents. If the sink's own folder is created by this, in a Git work tree,
 * a `.gitignore` of `*` is the first file in it; encrypted tokens may be committed.
 */
export async function makeIgnoredFolder(
  folder: string,
  { own, encrypted }: { readonly own: string; readonly encrypted: boolean },
): Promise<void> {
  await makeFolder(path.dirname(own));
  if ((await isCreated(own)) && !encrypted && (await workTreeOf(await realFolderOf(own))) !== null)
    await writeIgnoring(own);
  await makeFolder(folder);
}

/** Whether the `.gitignore` in a folder ignores everything in it. */
export async function ignoresAll(folder: string): Promise<boolean> {
  const text = await readFile(path.join(folder, ".gitignore"), "utf8").catch(() => "");
  const lines = text.split("\n").map((line) => line.trimEnd());
  return lines.includes("*") && !lines.some((line) => line.startsWith("!"));
}

async function isCreated(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { mode: 0o700 });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Without the file, the folder would look like one that somebody else made. */
async function writeIgnoring(folder: string): Promise<void> {
  try {
    await writeFile(path.join(folder, ".gitignore"), ignoring, { flag: "wx", mode: 0o600 });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
