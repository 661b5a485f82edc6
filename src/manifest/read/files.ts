import { createReadStream } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { kindOf, mayBeMissing } from "./optional-folders.ts";
import type { ManifestPath } from "../../config/options.ts";
import type { Finding } from "../../model/finding.ts";
import { defaultsAbove, isDefaultsName, nearestDefaults } from "../inherit/folder-defaults.ts";

/** The largest file that is read, in bytes. */
const maxFileBytes = 10 * 1024 * 1024;

/** A manifest file. */
export interface FoundFile extends ManifestPath {
  /** With links followed. */
  readonly real: string;
  /** `defaults`: it is named `defaults.yaml` or `defaults.yml`, and holds the defaults of its folder. */
  readonly kind: "manifest" | "defaults";
  /** The files of the defaults that hold for it (absolute), the nearest first. */
  readonly defaults: readonly string[];
}

/** Manifest files, in a fixed order and without duplicates, and the problems with the paths. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly findings: readonly Finding[];
  /** The folders of a customer that do not exist, or hold no manifest. */
  readonly missing: readonly ManifestPath[];
}

/**
 * The manifest files under the paths: named files, and .yaml and .yml files in folders, except hidden folders and
 * node_modules; and the `defaults.yaml` files of the folders above each path, up to `root`.
 */
export async function findFiles(paths: readonly ManifestPath[], root: string): Promise<FoundFiles> {
  const found: ManifestPath[] = [];
  const findings: Finding[] = [];
  const missing: ManifestPath[] = [];
  for (const given of paths) {
    const at = { ...given, shown: shownPath(given.shown) };
    const inside = await search(at, true, new Set()).catch((error: unknown) =>
      unreadable(given.shown, error),
    );
    if ("rule" in inside) findings.push(inside);
    else if (inside.every(isDefaults)) {
      if (await mayBeMissing(given)) missing.push(given);
      else findings.push(noManifest(given, inside.length > 0));
    }
    const above = await defaultsAbove(at, root);
    found.push(...above.files, ...("rule" in inside ? [] : inside));
    findings.push(...above.findings);
  }
  const files = await withoutRepeatedFiles(found);
  const nearest = nearestDefaults(files.filter(isDefaults));
  findings.push(...nearest.findings);
  return { files: files.map((file) => ({ ...file, defaults: nearest.of(file) })), findings, missing };
}

/** The YAML files under the paths, in a fixed order and without duplicates, whatever they hold; none of the folders above. */
export async function filesUnder(
  paths: readonly ManifestPath[],
): Promise<{ readonly files: readonly ManifestPath[]; readonly findings: readonly Finding[] }> {
  const found: ManifestPath[] = [];
  const findings: Finding[] = [];
  for (const given of paths) {
    const at = { ...given, shown: shownPath(given.shown) };
    const inside = await search(at, true, new Set()).catch((error: unknown) =>
      unreadable(given.shown, error),
    );
    if ("rule" in inside) findings.push(inside);
    else if (inside.length === 0) {
      if (!(await mayBeMissing(given))) findings.push(noYaml(given));
    } else found.push(...inside);
  }
  return { files: await withoutRepeatedFiles(found), findings };
}

/** Each file once; the defaults of two folders may be links to one file. */
async function withoutRepeatedFiles(
  found: readonly ManifestPath[],
): Promise<readonly Omit<FoundFile, "defaults">[]> {
  const files = new Map<string, Omit<FoundFile, "defaults">>();
  for (const file of found) {
    const real = await realpath(file.absolute).catch(() => file.absolute);
    const kind = isDefaults(file) ? "defaults" : "manifest";
    const key = kind === "defaults" ? `defaults ${file.absolute}` : real;
    if (!files.has(key)) files.set(key, { ...file, real, kind });
  }
  return [...files.values()];
}

function isDefaults({ absolute }: ManifestPath): boolean {
  return isDefaultsName(path.basename(absolute));
}

/**
 * The text of a regular file, or the finding that explains why it cannot be used: missing, denied, not a regular file,
 * too large, not UTF-8.
 */
export async function readText(file: ManifestPath): Promise<{ text: string } | { finding: Finding }> {
  try {
    const facts = await stat(file.absolute);
    if (!facts.isFile()) return { finding: notRegular(file.shown, facts.isDirectory()) };
    const bytes = facts.size > maxFileBytes ? null : await readBytes(file.absolute);
    if (bytes === null) return { finding: tooLarge(file.shown) };
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError) return { finding: notText(file.shown) };
    return { finding: unreadable(file.shown, error) };
  }
}

/** Null: the file is too large, whatever size it shows (in /proc, or while it grows). */
async function readBytes(absolute: string): Promise<Buffer | null> {
  // `end` is included: one byte more than is allowed.
  const bytes = await buffer(createReadStream(absolute, { end: maxFileBytes }));
  return bytes.length > maxFileBytes ? null : bytes;
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

function noManifest({ shown }: ManifestPath, hasDefaults: boolean): Finding {
  return fileFinding(shown, {
    rule: "no-manifest",
    message: hasDefaults
      ? `no manifest was found at ${shown}, only defaults, which declare no clients`
      : `no manifest was found at ${shown}`,
    fix: "name a .yaml or .yml file, or a folder that contains one; write `clients: []` to declare that there are no clients",
  });
}

function noYaml({ shown }: ManifestPath): Finding {
  return fileFinding(shown, {
    rule: "no-file",
    message: `no YAML file was found at ${shown}`,
    fix: "name a .yaml or .yml file, or a folder that contains one",
  });
}

function tooLarge(file: string): Finding {
  const message = `the file has more than ${maxFileBytes} bytes (10 MiB)`;
  return fileFinding(file, { rule: "too-large", message, fix: "split it into several files" });
}

// A FIFO or a device may never end, or never answer.
function notRegular(file: string, isFolder: boolean): Finding {
  return fileFinding(file, {
    rule: "not-a-file",
    message: isFolder
      ? "it is a folder, not a file"
      : "it is not a regular file, but a FIFO, device or socket",
    fix: "name a regular file, or a link to one",
  });
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
