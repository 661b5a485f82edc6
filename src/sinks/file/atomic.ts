import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";

/** Creates a folder and its missing parents, each readable by its owner only (0700). */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

/** Writes a file atomically (0600); resolves when the file and its name are on the disk. */
export async function writeAtomic(file: string, text: string): Promise<void> {
  const folder = path.dirname(file);
  const temporary = path.join(folder, temporaryName());
  try {
    await writeSynced(temporary, text);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

/** Removes a file, if it exists. */
export async function removeFile(file: string): Promise<void> {
  await rm(file, { force: true });
  await syncFolder(path.dirname(file));
}

/** Proves that a file can be written to a folder, and removes it again. */
export async function tryFolder(folder: string): Promise<void> {
  const temporary = path.join(folder, temporaryName());
  try {
    await writeSynced(temporary, "keyward tests whether it can write here\n");
  } finally {
    await rm(temporary, { force: true });
  }
}

async function writeSynced(file: string, text: string): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  if (handle === null) return;
  // Some file systems cannot sync a folder.
  await handle.sync().catch(() => undefined);
  await handle.close();
}

function temporaryName(): string {
  return `.keyward-${randomBytes(8).toString("hex")}`;
}
