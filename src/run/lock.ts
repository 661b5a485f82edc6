import { createHash, randomBytes } from "node:crypto";
import { link, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { KeywardError } from "../model/errors.ts";
import type { Clock } from "../model/clock.ts";

/** Which process takes a lock, and how it checks whether another one is still running. */
export interface LockFacts {
  readonly pid: number;
  readonly alive: (pid: number) => boolean;
}

/** A lock that is held. */
export interface Lock {
  release(): Promise<void>;
}

/** How often a lock that another process holds is checked again, in ms. */
const recheckInterval = 250;

/**
 * Takes the lock file of a host in `folder`: one process of the machine at a time. Waits while another running process
 * holds it (`onWait` is called once); takes over from one that died. Rejects when `stop` aborts.
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
  const ownText = lockText(facts.pid, clock);
  for (let announced = false; ;) {
    stop?.throwIfAborted();
    if (await createWhole(file, ownText))
      return { release: () => removeIf(file, (text) => text === ownText) };
    if (await removeDead(file, facts, ownText)) continue;
    if (!announced) onWait();
    announced = true;
    await clock.sleep(recheckInterval, stop);
  }
}

/** The text of a lock: the process, since when, and what distinguishes it from another process with the same number. */
function lockText(pid: number, clock: Clock): string {
  return `${pid} ${new Date(clock.now()).toISOString()} ${randomBytes(8).toString("hex")}\n`;
}

/** Creates a file with its text already in it, so that a lock always names its holder; false if one exists. */
async function createWhole(file: string, text: string): Promise<boolean> {
  const whole = `${file}.${randomBytes(8).toString("hex")}`;
  try {
    await writeFile(whole, text, { flag: "wx", mode: 0o644 });
    await link(whole, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    const reason = error instanceof Error ? error.message : String(error);
    const remedy = "let keyward write to that folder, or set TMPDIR to one where it can";
    throw new KeywardError(`the lock file ${file} could not be created: ${reason}`, remedy, { cause: error });
  } finally {
    await rm(whole, { force: true });
  }
}

/** Removes a dead process's lock; false if a running one holds it. */
async function removeDead(file: string, { alive }: LockFacts, ownText: string): Promise<boolean> {
  const dead = (text: string): boolean => {
    const holder = holderIn(text);
    return holder === null || !alive(holder);
  };
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return true;
  if (!dead(text)) return false;
  // One process at a time checks again and removes: otherwise a second one would remove the lock that the first took.
  const guard = `${file}.takeover`;
  if (!(await createWhole(guard, ownText))) {
    await removeIf(guard, dead);
    return false;
  }
  try {
    await removeIf(file, dead);
    return true;
  } finally {
    await removeIf(guard, (text) => text === ownText);
  }
}

async function removeIf(file: string, matches: (text: string) => boolean): Promise<void> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text !== null && matches(text)) await rm(file, { force: true });
}

/** The process that a lock's text names; null if it names none, which keyward never writes. */
function holderIn(text: string): number | null {
  const pid = Number.parseInt(text, 10);
  return Number.isSafeInteger(pid) && pid > 0 ? pid : null;
}
