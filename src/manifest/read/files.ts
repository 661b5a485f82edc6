import { readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { ManifestPath } from "../../config/options.ts";
import type { Finding } from "../../model/finding.ts";

/** The largest file that is read, in bytes. */
export const maxFileBytes = 10 * 1024 * 1024;

/** Manifest files, in a fixed order and without duplicates, and the problems with the paths. */
export interface FoundFiles {
  readonly files: readonly ManifestPath[];
  readonly findings: readonly Finding[];
}

/** The manifest files under the paths: named files, and .yaml and .yml files in folders, except hidden folders and node_modules. */
export async function findFiles(paths: readonly ManifestPath[]): Promise<FoundFiles> {
  const files: ManifestPath[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const given of paths) {
    const found = await search({ ...given, shown: shownPath(given.shown) }, true, new Set()).catch(
      (error: unknown) => unreadable(given.shown, error),
    );
    if ("rule" in found) findings.push(found);
    else if (found.length === 0) findings.push(noManifest(given));
    for (const file of "rule" in found ? [] : found) {
      const real = await realpath(file.absolute).catch(() => file.absolute);
      if (!seen.has(real)) files.push(file);
      seen.add(real);
    }
  }
  return { files, findings };
}

/** The text of a file, or the finding that explains why it cannot be used: missing, denied, too large, not UTF-8. */
export async function readText(file: ManifestPath): Promise<{ text: string } | { finding: Finding }> {
  try {
    const { size } = await stat(file.absolute);
    if (size > maxFileBytes) return { finding: tooLarge(file.shown, size) };
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file.absolute)) };
  } catch (error) {
    if (error instanceof TypeError) return { finding: notText(file.shown) };
    return { finding: unreadable(file.shown, error) };
  }
}

/** A finding about a whole file. */
export function fileFinding(file: string, words: Pick<Finding, "rule" | "message" | "fix">): Finding {
  return { file, line: 1, column: 1, ...words };
}

// Symbolic links are followed: clients of a folder that is silently skipped would look undeclared.
async function search(at: ManifestPath, named: boolean, above: ReadonlySet<string>): Promise<ManifestPath[]> {
  const kind = await kindOf(at.absolute);
  if (kind === "file") return named || isYaml(at.absolute) ? [at] : [];
  // A broken link is reported when it is read; a path that does not exist matches nothing.
  if (kind === "gone") return !named && isYaml(at.absolute) ? [at] : [];
  const real = await realpath(at.absolute);
  if (above.has(real)) return [];
  const names = (await readdir(at.absolute)).sort();
  const inside = new Set(above).add(real);
  const found: ManifestPath[] = [];
  for (const name of names) {
    const entry = { absolute: path.join(at.absolute, name), shown: path.posix.join(at.shown, name) };
    if (isLeftOut(name)) continue;
    found.push(...(await search(entry, false, inside)));
  }
  return found;
}

async function kindOf(absolute: string): Promise<"file" | "folder" | "gone"> {
  const found = await stat(absolute).catch(() => null);
  if (found === null) return "gone";
  return found.isDirectory() ? "folder" : "file";
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

// Hidden manifests are read, hidden folders are not.
function isLeftOut(name: string): boolean {
  return name === "node_modules" || isLeftover(name) || (name.startsWith(".") && !isYaml(name));
}

/** macOS keeps attributes of `name` in `._name`; `.#name`, `.~name` and `~$name` are editors' locks and copies. */
function isLeftover(name: string): boolean {
  return /^(?:\._|\.#|\.~|~\$)/.test(name);
}

function shownPath(shown: string): string {
  return path.posix.normalize(path.sep === "/" ? shown : shown.replaceAll(path.sep, "/"));
}

function noManifest({ shown }: ManifestPath): Finding {
  return fileFinding(shown, {
    rule: "no-manifest",
    message: `no manifest was found at ${shown}`,
    fix: "name a .yaml or .yml file, or a folder that contains one; write `clients: []` to declare that there are no clients",
  });
}

function tooLarge(file: string, size: number): Finding {
  const message = `the file has ${size} bytes, more than ${maxFileBytes} (10 MiB)`;
  return fileFinding(file, { rule: "too-large", message, fix: "split it into several files" });
}

function notText(file: string): Finding {
  return fileFinding(file, { rule: "not-utf-8", message: "the file is not UTF-8", fix: "save it as UTF-8" });
}

function unreadable(file: string, error: unknown): Finding {
  const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const message = `the file cannot be read: ${reason}`;
  return fileFinding(file, {
    rule: "unreadable",
    message,
    fix: "check that it exists and that you have permission to read it",
  });
}
