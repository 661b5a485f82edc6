import { lstat, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { type FreshFile, type Writer, writerIn } from "./atomic.ts";

/** A temporary file exists for milliseconds: older than this, in ms, nobody uses it, wherever its process runs. */
const surelyUnused = 3_600_000;

/** Which process removes leftovers, and how it checks whether another one still runs. */
export interface Remover {
  readonly writer: Writer;
  readonly alive: (pid: number) => boolean;
}

/**
 * Removes the temporary files that killed processes left in a folder, since they may contain a token: only plain files
 * of this user with a name that keyward gives, of a process that certainly ended. `fresh` is a file that was just
 * written there, because the clock of a file system may differ from this machine's.
 */
export async function removeLeftovers(folder: string, fresh: FreshFile, remover: Remover): Promise<void> {
  for (const name of await readdir(folder)) {
    const writer = writerIn(name);
    if (writer === undefined) continue;
    const file = path.join(folder, name);
    const found = await lstat(file).catch(() => null);
    if (found === null || !found.isFile() || found.uid !== fresh.uid) continue;
    const old = fresh.mtimeMs - found.mtimeMs > surelyUnused;
    if (old || (writer !== null && hasEnded(writer, remover))) await rm(file, { force: true });
  }
}

/** Processes of another machine cannot be checked. */
function hasEnded({ machine, pid, life }: Writer, { writer, alive }: Remover): boolean {
  if (machine !== writer.machine) return false;
  return pid === writer.pid ? life !== writer.life : !alive(pid);
}
