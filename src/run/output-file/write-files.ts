import { mkdir, open, rm, rmdir } from "node:fs/promises";
import path from "node:path";
import { KeywardError } from "../../model/errors.ts";
import { proveManifestPlace, writeManifest } from "./private-file.ts";

/** A file to write; `created`: it must not exist yet, so that nothing of the user's is ever replaced. */
export interface FileToWrite {
  readonly absolute: string;
  readonly text: string;
  readonly created: boolean;
}

/**
 * Writes files, all of them or none: each place is proved writable first, and if one nevertheless fails, the files and
 * folders that were created are removed again. Throws `KeywardError` naming the file.
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<void> {
  for (const { absolute } of files)
    await proveManifestPlace(absolute).catch((error: unknown) => {
      throw unwritable(absolute, error);
    });
  const undo: (() => Promise<unknown>)[] = [];
  try {
    for (const file of files) {
      if (file.created) await create(file, undo);
      else await replace(file);
    }
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => undefined);
    throw error;
  }
}

async function create({ absolute, text }: FileToWrite, undo: (() => Promise<unknown>)[]): Promise<void> {
  try {
    const folder = path.dirname(absolute);
    const first = await mkdir(folder, { recursive: true });
    if (first !== undefined) for (const made of foldersFrom(first, folder)) undo.push(() => rmdir(made));
    const handle = await open(absolute, "wx", 0o644);
    undo.push(() => rm(absolute, { force: true }));
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unwritable(absolute, error);
  }
}

async function replace({ absolute, text }: FileToWrite): Promise<void> {
  await writeManifest(absolute, text).catch((error: unknown) => {
    throw unwritable(absolute, error);
  });
}

function unwritable(file: string, error: unknown): KeywardError {
  const cause = error instanceof KeywardError ? error.cause : error;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new KeywardError(
    `${file} could not be written: ${reason}`,
    "make that place writable, then run the command again; no new file was left behind",
    { cause },
  );
}

/** The folders from the first to the last, which is inside it. */
function foldersFrom(first: string, last: string): readonly string[] {
  return last === first || path.dirname(last) === last
    ? [first]
    : [...foldersFrom(first, path.dirname(last)), last];
}
