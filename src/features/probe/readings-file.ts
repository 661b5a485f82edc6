import { open, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { KeywardError } from "../../model/errors.ts";
import type { ReadingsDocument } from "../../model/readings.ts";
import { writePrivate } from "../../run/private-file.ts";
import { parseJson, textAt, jsonText } from "../../util/json.ts";

/** A file that was proved writable. */
export interface ReadingsFile {
  readonly shown: string;
  write(document: ReadingsDocument): Promise<void>;
}

/**
 * Proves that a file of readings can be written: a new file, one with readings, or something that is no regular file
 * (a pipe, a device), which is written into. Throws `KeywardError` for a file with other content.
 */
export async function openReadingsFile(shown: string, cwd: string): Promise<ReadingsFile> {
  const named = path.resolve(cwd, shown);
  const file = await realpath(named).catch(() => named);
  const found = await stat(file).catch(() => null);
  if (found !== null && found.isDirectory()) throw unusable(shown, "it is a folder");
  if (found !== null && !found.isFile())
    return { shown, write: (document) => writeInto(file, shown, jsonText(document)) };
  if (found !== null && !(await isReplaceable(file)))
    throw unusable(shown, "it exists, and does not contain readings");
  await proveWritable(file, shown);
  return { shown, write: (document) => writePrivate(file, jsonText(document), "the readings") };
}

/** An empty file, or one with readings of any version. */
async function isReplaceable(file: string): Promise<boolean> {
  const text = await readFile(file, "utf8").catch(() => "unreadable");
  return text === "" || /^keyward\.readings\/v\d+$/.test(textAt(parseJson(text), "format") ?? "");
}

/** A file beside it can be made, as it is when the readings are written. */
async function proveWritable(file: string, shown: string): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.keyward-probe`);
  try {
    await (await open(beside, "w", 0o600)).close();
    await rm(beside);
  } catch (error) {
    throw unusable(shown, error instanceof Error ? error.message : String(error), error);
  }
}

async function writeInto(file: string, shown: string, text: string): Promise<void> {
  await writeFile(file, text, { flag: "a" }).catch((error: unknown) => {
    throw unusable(shown, error instanceof Error ? error.message : String(error), error);
  });
}

function unusable(shown: string, reason: string, cause?: unknown): KeywardError {
  return new KeywardError(
    `the readings cannot be written to ${shown}: ${reason}`,
    "name another file with --out, in a folder that exists and can be written",
    { cause },
  );
}
