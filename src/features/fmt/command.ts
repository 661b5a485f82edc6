import path from "node:path";
import type { ManifestPath } from "../../config/options.ts";
import { formatText, kindOfText } from "../../manifest/format/format.ts";
import { filesUnder, findFiles, readText } from "../../manifest/read/files.ts";
import { sortFindings } from "../../manifest/read/findings.ts";
import { KeywardError } from "../../model/errors.ts";
import type { Finding } from "../../model/finding.ts";
import { exitCode } from "../../commands/exit-code.ts";
import type { CommandFlags } from "../../run/prepare.ts";
import { readOptions } from "../../run/input/read-options.ts";
import { writeManifest } from "../../run/output-file/private-file.ts";
import type { PlainFormat, System, Voice } from "../../run/system.ts";
import { type FormattedFile, showFormatted } from "./render.ts";

/** Flags of `fmt` in addition to the global ones. */
export interface FmtCommandFlags extends CommandFlags {
  /** Files and folders; empty: the configuration and the manifests of its workspaces. */
  readonly paths: readonly string[];
  /** Changes nothing: files that are not formatted are listed, with exit code 1. */
  readonly check?: boolean;
}

/** `keyward fmt`: formats manifests and the configuration; each file is written completely or not at all. */
export async function fmt(
  flags: FmtCommandFlags,
  voice: Voice<PlainFormat>,
  system: System,
): Promise<number> {
  const check = flags.check ?? false;
  const { files, findings } = await filesOf(flags, system);
  const named = new Set(flags.paths.map((one) => path.resolve(system.cwd, one)));
  const formatted: FormattedFile[] = [];
  const found: Finding[] = [...findings];
  for (const file of files) {
    system.stop.throwIfAborted();
    const result = await formatFile(file, { check, always: named.has(file.absolute) });
    if ("findings" in result) found.push(...result.findings);
    else if (result.kind !== "other")
      formatted.push({ file: file.shown, changed: result.kind === "changed" });
  }
  showFormatted({ check, files: formatted, findings: sortFindings(found) }, voice, system);
  const wrong = found.length > 0 || (check && formatted.some(({ changed }) => changed));
  return wrong ? exitCode.error : exitCode.fine;
}

/** The named files and those in named folders; else the configuration and its manifests with their defaults. */
async function filesOf(
  flags: FmtCommandFlags,
  system: System,
): Promise<{ readonly files: readonly ManifestPath[]; readonly findings: readonly Finding[] }> {
  if (flags.paths.some((one) => one.trim() === ""))
    throw new KeywardError(
      "a path is empty",
      "name files or folders, or none for those of the configuration",
    );
  if (flags.paths.length > 0)
    return filesUnder(flags.paths.map((shown) => ({ shown, absolute: path.resolve(system.cwd, shown) })));
  const { config, workspaces, folder } = await readOptions(flags, system);
  const manifests = workspaces.flatMap((workspace) => workspace.manifests);
  return findFiles([...(config === null ? [] : [config]), ...manifests], folder);
}

type FileResult =
  { readonly kind: "changed" | "unchanged" | "other" } | { readonly findings: readonly Finding[] };

/** `always`: the file was named, so that it is formatted whatever it is; in a folder, other files are left as they are. */
async function formatFile(
  file: ManifestPath,
  { check, always }: { readonly check: boolean; readonly always: boolean },
): Promise<FileResult> {
  const read = await readText(file);
  if ("finding" in read) return { findings: [read.finding] };
  if (!always && kindOfText(read.text) === "other") return { kind: "other" };
  const formatted = await formatText(file.shown, read.text);
  if ("findings" in formatted) return formatted;
  if (formatted.text === read.text) return { kind: "unchanged" };
  if (!check) await writeManifest(file.absolute, formatted.text);
  return { kind: "changed" };
}
