import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { isWithin } from "./committed-files.ts";

/** The files next to programs: a program may read its neighbours. */
export interface ProgramFolders {
  /** The folders of programs inside the checkout, without the checkout itself. */
  readonly folders: readonly string[];
  /** The files in them, with links followed, except YAML files, which are judged where they are used. */
  readonly files: readonly string[];
}

/** What is in the folders of these programs (absolute paths) in a checkout, also where a program is a link. */
export async function programFolders(programs: readonly string[], top: string): Promise<ProgramFolders> {
  const real = await Promise.all(programs.map((file) => realpath(file).catch(() => file)));
  const all = [...programs, ...real].map((file) => path.dirname(file));
  const folders = [...new Set(all)].filter((folder) => folder !== top && isWithin(folder, top));
  const found = await Promise.all(folders.map((folder) => filesIn(folder, new Set())));
  return { folders, files: [...new Set(found.flat())].sort() };
}

async function filesIn(folder: string, above: ReadonlySet<string>): Promise<readonly string[]> {
  const real = await realpath(folder);
  if (above.has(real)) return [];
  const names = await readdir(folder);
  const found = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const kind = await stat(file).catch(() => null);
      if (kind?.isDirectory() === true) return filesIn(file, new Set([...above, real]));
      return kind?.isFile() === true && !/\.ya?ml$/i.test(name) ? [file] : [];
    }),
  );
  return found.flat();
}
