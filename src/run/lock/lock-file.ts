import { createHash } from "node:crypto";
import { chmod, link, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { unusable } from "./unusable.ts";

/** Whose lock it is, and the folder of its files. */
export interface LockedHost {
  readonly folder: string;
  readonly host: string;
}

/** Creates a file with its text already in it, so that a lock always names its holder; false if one exists. */
export async function createWhole(file: string, text: string, token: string): Promise<boolean> {
  const whole = `${file}.${token}`;
  try {
    await writeReadable(whole, text);
    await link(whole, file);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw unusable(`the lock file ${file} could not be created`, error);
  } finally {
    await rm(whole, { force: true });
  }
}

/** Other users of the folder have to read a lock, whatever the umask is. */
export async function writeReadable(file: string, text: string): Promise<void> {
  await writeFile(file, text, { flag: "wx", mode: 0o644 });
  await chmod(file, 0o644);
}

/** The numbers of a host's lock files. */
export async function numbersOf(request: LockedHost): Promise<readonly number[]> {
  const names = await readdir(request.folder).catch((error: unknown) => {
    throw unusable(`the locks in ${request.folder} could not be listed`, error);
  });
  const hash = hashOf(request.host);
  return names.flatMap((name) => {
    const [, of, number] = /^([0-9a-f]{16})\.(\d{1,15})\.lock$/.exec(name) ?? [];
    return of === hash && number !== undefined ? [Number(number)] : [];
  });
}

/** The lock file with a number. */
export function fileOf({ folder, host }: LockedHost, number: number): string {
  return path.join(folder, `${hashOf(host)}.${number}.lock`);
}

function hashOf(host: string): string {
  return createHash("sha256").update(host).digest("hex").slice(0, 16);
}

/** The text of a lock file; null if it does not exist. */
export async function readOrNull(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw unusable(`the lock file ${file} could not be read`, error);
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
