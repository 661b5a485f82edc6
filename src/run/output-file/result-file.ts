import { open, stat } from "node:fs/promises";
import { userInfo } from "node:os";
import path from "node:path";
import { KeywardError } from "../../model/errors.ts";
import { proveFolder, writePrivate, writeReadable } from "./private-file.ts";
import type { System } from "../system.ts";
import { openChannel } from "./channel.ts";
import { type Target, targetOf } from "./target.ts";

/** A file for a result, which was proved to be writable. */
export interface ResultFile {
  /** Throws `KeywardError` naming the file. */
  write(text: string): Promise<void>;
}

/** The flag that names a file, and what is written to it, such as "the plan". */
export interface NamedBy {
  readonly flag: string;
  readonly what: string;
  /** Who may read a file that is made: its owner (0600) unless specified, or everybody (0644, less the umask). */
  readonly readers?: "owner" | "all";
}

/** Proves the file of a flag, as `proveFile` does; null without a name. */
export async function proveResultFile(
  name: string | undefined,
  by: NamedBy,
  system: System,
): Promise<ResultFile | null> {
  return name === undefined ? null : proveFile(name, by, system);
}

/**
 * Proves that a file can be written, without changing it: a link is followed, a regular file will be replaced as a whole
 * (or overwritten where its folder does not allow that), and everything else is written into. Throws `KeywardError`.
 */
export async function proveFile(name: string, by: NamedBy, system: System): Promise<ResultFile> {
  const file = namedFile(name, by, system.cwd);
  const failed = (error: unknown): KeywardError => unwritable(file, by, error);
  const target = await targetOf(file, system.processes.pid).catch((error: unknown) => {
    throw failed(error);
  });
  const write = await writer(target, by, system).catch((error: unknown) => {
    system.stop.throwIfAborted();
    throw failed(error);
  });
  return {
    write: (text) =>
      write(text).catch((error: unknown) => {
        throw failed(error);
      }),
  };
}

/** The absolute path of the file that a flag names; throws for an empty name and for that of a folder. */
export function namedFile(name: string, { flag, what }: NamedBy, cwd: string): string {
  if (name.trim() === "")
    throw new KeywardError(`${flag} is empty`, `name the file for ${what}, or leave ${flag} out`);
  if (name.endsWith("/")) throw folderError(name, { flag, what });
  return path.resolve(cwd, name);
}

/** The error for a flag that names a folder. */
export function folderError(file: string, { flag, what }: NamedBy): KeywardError {
  return new KeywardError(`${flag} names a folder: ${file}`, `name a file for ${what}`);
}

async function writer(target: Target, by: NamedBy, system: System): Promise<(text: string) => Promise<void>> {
  switch (target.kind) {
    case "folder":
      throw folderError(target.file, by);
    case "file":
      return fileWriter(target, by);
    case "descriptor":
    case "special": {
      const channel = await openChannel(target, system);
      return async (text) => {
        try {
          await channel.write(text);
        } finally {
          await channel.close();
        }
      };
    }
  }
}

async function fileWriter(
  { file, exists }: Extract<Target, { readonly kind: "file" }>,
  { what, readers = "owner" }: NamedBy,
): Promise<(text: string) => Promise<void>> {
  const write = readers === "all" ? writeReadable : writePrivate;
  const replaces = await proveFolder(path.dirname(file)).then(
    () => !exists || canReplace(file),
    (error: unknown) => {
      if (!exists) throw error;
      return false;
    },
  );
  if (!replaces) {
    await (await open(file, "r+")).close();
    return (text) => overwrite(file, text);
  }
  return async (text) => {
    try {
      await write(file, text, what);
    } catch (error) {
      if (!exists || !(error instanceof KeywardError) || !isIrreplaceable(error)) throw error;
      await overwrite(file, text);
    }
  };
}

/** In a folder with the sticky bit, such as /tmp, only its owner and the file's may replace a file. */
async function canReplace(file: string): Promise<boolean> {
  const [own, folder] = await Promise.all([stat(file), stat(path.dirname(file))]);
  return (folder.mode & 0o1000) === 0 || [0, own.uid, folder.uid].includes(ownUid());
}

/** A container may run as a user id without a name, which is then not shown. */
function ownUid(): number {
  try {
    return userInfo().uid;
  } catch {
    return -1;
  }
}

/** Whether a file could not be replaced, as one that is mounted by itself; where the disk is full, it is left as it is. */
function isIrreplaceable({ cause }: { readonly cause?: unknown }): boolean {
  const code = cause instanceof Error && "code" in cause ? cause.code : null;
  return ["EACCES", "EBUSY", "ENAMETOOLONG", "EPERM", "EROFS", "EXDEV"].some((one) => one === code);
}

async function overwrite(file: string, text: string): Promise<void> {
  const handle = await open(file, "r+");
  try {
    await handle.truncate(0);
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function unwritable(file: string, { what }: NamedBy, cause: unknown): KeywardError {
  if (cause instanceof KeywardError && cause.remedy !== "") return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new KeywardError(
    `${what} could not be written to ${file}: ${reason}`,
    "name a file in a folder that exists and can be written",
    { cause },
  );
}
