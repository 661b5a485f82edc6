import { createHash, randomBytes } from "node:crypto";
import { lstat, mkdir, open, readlink, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";

/** The process that writes a temporary file, as the file's name says: another process can then find out whether it still runs. */
export interface Writer {
  /** The machine, or the container of its own process numbers. */
  readonly machine: string;
  readonly pid: number;
  /** Distinguishes the process from earlier ones of the same number. */
  readonly life: string;
}

/** The life of this process. */
const life = randomBytes(4).toString("hex");

/** This process as a writer. */
export async function writerOf(pid: number): Promise<Writer> {
  const numbers = await readlink("/proc/self/ns/pid").catch(() => "");
  const machine = createHash("sha256").update(`${hostname()} ${numbers}`).digest("hex").slice(0, 8);
  return { machine, pid, life };
}

/** The writer of a temporary file by its name: null if the name has none; undefined for a file that keyward did not write. */
export function writerIn(name: string): Writer | null | undefined {
  if (/^\.keyward-[0-9a-f]{16}$/.test(name)) return null;
  const parts = /^\.keyward-([0-9a-f]{8})-(\d{1,10})-([0-9a-f]{8})-[0-9a-f]{16}$/.exec(name);
  if (parts === null) return undefined;
  const [, machine = "", pid = "", written = ""] = parts;
  return { machine, pid: Number(pid), life: written };
}

/** Creates a folder and its missing parents, each readable by its owner only (0700). */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

/** Writes a file atomically (0600); resolves when the file and its name are on the disk. */
export async function writeAtomic(file: string, text: string, writer: Writer): Promise<void> {
  const folder = path.dirname(file);
  const temporary = path.join(folder, temporaryName(writer));
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

/** What the file system says about a file that was just written: its time and its owner. */
export interface FreshFile {
  readonly mtimeMs: number;
  readonly uid: number;
}

/** Proves that a file can be written to a folder, and removes it again. */
export async function tryFolder(folder: string, writer: Writer): Promise<FreshFile> {
  const temporary = path.join(folder, temporaryName(writer));
  try {
    await writeSynced(temporary, "keyward tests whether it can write here\n");
    return await lstat(temporary);
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

function temporaryName({ machine, pid, life: own }: Writer): string {
  return `.keyward-${machine}-${pid}-${own}-${randomBytes(8).toString("hex")}`;
}
