import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { KeywardError } from "../../model/errors.ts";

/** Writes a file completely or not at all, readable by its owner only (0600); throws `KeywardError` naming the file. */
export function writePrivate(file: string, text: string, what: string): Promise<void> {
  return writeWhole(file, text, what, 0o600);
}

/** The same for a file that holds nothing secret and that other users read (0644, less the umask). */
export function writeReadable(file: string, text: string, what: string): Promise<void> {
  return writeWhole(file, text, what, 0o644);
}

/** Writes a manifest completely or not at all: follows a link, keeps the permissions, creates a missing folder. */
export async function writeManifest(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true }).catch((error: unknown) => {
    throw unwritable(file, "the manifest", error);
  });
  const real = await realpath(file).catch(() => file);
  const rights = await stat(real).then(
    ({ mode }) => mode & 0o777,
    () => 0o644,
  );
  await writeWhole(real, (await byteOrderMark(real)) + text, "the manifest", rights);
}

/** The byte order mark that some editors write at the start of a file. */
async function byteOrderMark(file: string): Promise<string> {
  const mark = "\u{feff}";
  const begin = await readFile(file, "utf8").catch(() => "");
  return begin.startsWith(mark) ? mark : "";
}

async function writeWhole(file: string, text: string, what: string, rights: number): Promise<void> {
  const temporary = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${randomBytes(6).toString("hex")}`,
  );
  try {
    const handle = await open(temporary, "wx", rights);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw unwritable(file, what, error);
  }
}

/** Proves that manifests can be written to a folder or file, which need not exist yet; throws `KeywardError` naming it. */
export async function proveManifestPlace(place: string): Promise<void> {
  try {
    const existing = await nearestExisting(place);
    if ((await stat(existing)).isDirectory()) await proveFolder(existing);
    else await (await open(existing, "r+")).close();
  } catch (error) {
    throw unwritable(place, "the manifests", error);
  }
}

async function nearestExisting(place: string): Promise<string> {
  const exists = await stat(place).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
      throw error;
    },
  );
  return exists ? place : nearestExisting(path.dirname(place));
}

/** Proves that a file can be created in a folder; rejects with the system's error. */
export async function proveFolder(folder: string): Promise<void> {
  const probe = path.join(folder, `.keyward-probe.${randomBytes(6).toString("hex")}`);
  await (await open(probe, "wx", 0o600)).close();
  await rm(probe, { force: true });
}

function unwritable(file: string, what: string, cause: unknown): KeywardError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new KeywardError(
    `${what} could not be written to ${file}: ${reason}`,
    "name a file in a folder that exists and can be written",
    { cause },
  );
}
