import { randomBytes } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import type { Clock } from "../../model/clock.ts";
import { openBeacon, removeBeacon } from "./beacon.ts";
import { unusable } from "./unusable.ts";
import type { Here } from "./here.ts";
import { type Holder, lockText, parseLockText } from "./holder.ts";
import { type HolderState, stateOf } from "./holder-state.ts";
import { createWhole, fileOf, type LockedHost, numbersOf, readOrNull, writeReadable } from "./lock-file.ts";

/** A lock that is held. */
export interface Lock {
  release(): Promise<void>;
}

/** Why a lock is waited for. */
export interface LockWait {
  readonly holder: Holder;
  readonly state: Exclude<HolderState, "ended">;
  /** The lock's file: without it, the lock can be taken. */
  readonly file: string;
}

/** What takes a lock. */
export interface LockRequest extends LockedHost {
  readonly here: Here;
  readonly clock: Clock;
  /** Called once for each holder that is waited for. */
  readonly onWait: (wait: LockWait) => void;
  readonly stop?: AbortSignal;
}

/** The highest number of a lock file: 15 digits are read, and are exact as a number. */
const highest = 999_999_999_999_999;

/** How often a lock that another process holds is checked again, in ms. */
const recheckInterval = 250;

/**
 * Takes the lock of a host: one process at a time. Waits while another one holds it; takes over from one that ended.
 * Rejects when `stop` aborts.
 *
 * The files of a lock are numbered, and the one with the highest number counts. A process takes the lock by creating
 * the next number, which only one can do, once the holder of the current number has released it or ended. Because the
 * highest number is never removed, a process that was slow to look cannot take a number that others have passed: it
 * finds a higher one afterwards.
 */
export async function takeLock(request: LockRequest): Promise<Lock> {
  const { folder, clock, here, stop } = request;
  for (let announced = ""; ;) {
    stop?.throwIfAborted();
    const current = await readCurrent(request);
    if (current.number >= highest)
      throw unusable(
        `no lock can follow ${current.file}`,
        new Error("its number is the highest one; delete it"),
      );
    const state = current.holder === null ? "ended" : await stateOf(current.holder, folder, here);
    if (current.holder === null || state === "ended") {
      const lock = await takeNumber(current.number + 1, request);
      if (lock !== null) return lock;
      continue;
    }
    if (announced !== current.file) request.onWait({ holder: current.holder, state, file: current.file });
    announced = current.file;
    await clock.sleep(recheckInterval, stop);
  }
}

interface Current {
  /** 0: the lock was never taken. */
  readonly number: number;
  readonly file: string;
  /** Null if it was released. */
  readonly holder: Holder | null;
}

/** How often a listed file may be gone when it is read: after that, it is a link that leads nowhere. */
const mostGone = 100;

async function readCurrent(request: LockRequest): Promise<Current> {
  for (let gone = 0; ; gone += 1) {
    const number = Math.max(0, ...(await numbersOf(request)));
    const file = fileOf(request, number);
    if (number === 0) return { number, file, holder: null };
    const text = await readOrNull(file);
    if (text === null && gone >= mostGone)
      throw unusable(`the lock file ${file} could not be read`, new Error("it is listed, but not there"));
    // Removed in between, because there is a higher number.
    if (text === null) continue;
    const parsed = parseLockText(text);
    return { number, file, holder: parsed.kind === "held" ? parsed.holder : null };
  }
}

/** Takes the lock by creating a number; null if another process was faster, or the number was passed long ago. */
export async function takeNumber(number: number, request: LockRequest): Promise<Lock | null> {
  const { folder, clock, here } = request;
  const token = randomBytes(8).toString("hex");
  const beacon = await openBeacon(folder, token);
  try {
    const { pid, machine, machineId, boot, pidNamespace, started } = here;
    const since = new Date(clock.now()).toISOString();
    const own = { pid, since, machine, machineId, boot, pidNamespace, started, beacon: beacon?.name ?? null };
    const text = lockText(own, token);
    const file = fileOf(request, number);
    if (await createWhole(file, text, token)) {
      if (Math.max(...(await numbersOf(request))) === number) {
        await removePassed(number, request);
        return {
          async release() {
            await markReleased(file, text, token);
            await beacon?.close();
          },
        };
      }
      await rm(file, { force: true });
    }
  } catch (error) {
    await beacon?.close();
    throw error;
  }
  await beacon?.close();
  return null;
}

/** Marks the lock as released; its number stays, until later ones have been taken. */
async function markReleased(file: string, text: string, token: string): Promise<void> {
  const released = `${file}.${token}`;
  try {
    // A person may have removed the file, and another process may have taken the number.
    if ((await readOrNull(file)) !== text) return;
    await writeReadable(released, lockText(null, token));
    await rename(released, file);
  } catch {
    // Then others find out that nobody listens any more.
    await rm(released, { force: true }).catch(() => undefined);
  }
}

/** Removes what earlier holders left. The number before stays: whoever lists the folder while it changes finds one of both. */
async function removePassed(number: number, request: LockRequest): Promise<void> {
  for (const passed of (await numbersOf(request)).filter((one) => one < number)) {
    const file = fileOf(request, passed);
    const parsed = parseLockText((await readOrNull(file)) ?? "");
    const beacon = parsed.kind === "held" ? parsed.holder.beacon : null;
    if (beacon !== null) await removeBeacon(request.folder, beacon);
    // In a shared folder, each user removes their own.
    if (passed < number - 1) await rm(file, { force: true }).catch(() => undefined);
  }
}
