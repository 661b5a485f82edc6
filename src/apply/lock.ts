import { createHash } from "node:crypto";
import { open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { KeywardError } from "../errors.ts";
import type { Clock } from "../model/clock.ts";

/** Which process takes a lock, and how it learns whether another still lives. */
export interface LockFacts {
  readonly pid: number;
  readonly alive: (pid: number) => boolean;
}

/** A lock that is held. */
export interface Lock {
  release(): Promise<void>;
}

/** How often a lock that another process holds is looked at again, in ms. */
const lookAgain = 250;

/**
 * Takes the lock file of a host in `folder`: one process of the machine at a time. Waits while another living
 * process holds it (`onWait` is told once); takes over from one that died. Rejects when `stop` aborts.
 */
export async function takeLock(
  folder: string,
  host: string,
  facts: LockFacts,
  clock: Clock,
  onWait: () => void,
  stop?: AbortSignal,
): Promise<Lock> {
  const file = path.join(folder, `${createHash("sha256").update(host).digest("hex").slice(0, 16)}.lock`);
  for (let told = false; ; ) {
    if (await tryTake(file, facts.pid)) return { release: () => release(file, facts.pid) };
    const holder = await holderOf(file);
    if (holder !== null && !facts.alive(holder)) {
      await removeStale(file, holder, facts.pid);
      continue;
    }
    if (!told) onWait();
    told = true;
    await clock.sleep(lookAgain, stop);
  }
}

async function tryTake(file: string, pid: number): Promise<boolean> {
  try {
    const handle = await open(file, "wx", 0o644);
    try {
      await handle.writeFile(`${pid}\n`);
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    const reason = error instanceof Error ? error.message : String(error);
    throw new KeywardError(
      `the lock file ${file} could not be made: ${reason}`,
      "let keyward write to that folder, or set TMPDIR to one where it can",
      { cause: error },
    );
  }
}

/** The process that holds a lock; null while it is being written or was just released. */
async function holderOf(file: string): Promise<number | null> {
  const text = await readFile(file, "utf8").catch(() => "");
  const pid = Number(text.trim());
  return Number.isInteger(pid) && pid > 0 ? pid : null;
}

/** Moves a dead process's lock aside first: of two that find it, one moves it, and neither removes a living one's. */
async function removeStale(file: string, holder: number, pid: number): Promise<void> {
  const aside = `${file}.${pid}`;
  const moved = await rename(file, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  // Another process may have taken the lock between the look and the move: then it is put back.
  if ((await holderOf(aside)) === holder) await rm(aside, { force: true });
  else await rename(aside, file).catch(() => undefined);
}

async function release(file: string, pid: number): Promise<void> {
  if ((await holderOf(file)) === pid) await rm(file, { force: true });
}
