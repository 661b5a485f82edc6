import { createHash } from "node:crypto";
import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  type Stats,
  writeSync,
} from "node:fs";
import { userInfo } from "node:os";
import path from "node:path";
import type { Clock } from "../../model/clock.ts";
import type { EarlierRequests } from "../../workato/limiter/limiter.ts";
import { lockFolderIn } from "./folder.ts";

/** Whose requests share a quota, and where this machine keeps them. */
export interface SpentRequestsOptions {
  /** The folder for short-lived files, which contains that of the locks. */
  readonly temporary: string;
  /** Different for each quota: the host, and the variable that holds the token. */
  readonly quota: string;
  /** How far back requests count, in ms. */
  readonly windowMs: number;
  readonly clock: Pick<Clock, "now">;
}

/** A larger file is emptied of what no longer counts, in bytes: 4,600 requests. */
const largest = 64 * 1024;

/** By how much the clock may have been set back between two runs, in ms; a time further ahead cannot be right. */
const skew = 2000;

/** This user's file, and no link to another one: whatever else is there is left alone, and nothing waits for it. */
const flags =
  constants.O_RDWR |
  constants.O_APPEND |
  constants.O_CREAT |
  (constants.O_NOFOLLOW ?? 0) |
  (constants.O_NONBLOCK ?? 0);

/**
 * The times at which this user's earlier runs on this machine got their answers: one line of milliseconds since 1970 for
 * each, in a file of mode 0600 next to the locks. A run that begins within a window of another one then stays below the
 * limit together with it. It is only a help: where the file cannot be used, requests are sent as if there had been none.
 */
export function spentRequests(options: SpentRequestsOptions): EarlierRequests {
  const line = (): string => `${Math.round(options.clock.now())}\n`;
  return {
    ages: withOwnFile(options, (file) => recentAges(file, options)) ?? [],
    answered: () => void withOwnFile(options, (file) => writeSync(file, line())),
  };
}

/** Null if the file cannot be used, is not this user's own, or others may write it. */
function withOwnFile<T>({ temporary, quota }: SpentRequestsOptions, use: (file: number) => T): T | null {
  try {
    const { uid } = userInfo();
    const hash = createHash("sha256").update(quota).digest("hex").slice(0, 16);
    const file = openSync(path.join(madeFolder(temporary), `${hash}.${uid}.requests`), flags, 0o600);
    try {
      return isOwn(fstatSync(file), uid) ? use(file) : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

/** The folder of the locks, which is made for all users; the one that contains it is not. */
function madeFolder(temporary: string): string {
  const folder = lockFolderIn(temporary);
  if (existsSync(folder)) return folder;
  mkdirSync(folder);
  chmodSync(folder, 0o1777);
  return folder;
}

/** Windows has no user ids. */
function isOwn(file: Stats, uid: number): boolean {
  return file.isFile() && file.nlink === 1 && (uid === -1 || (file.uid === uid && (file.mode & 0o022) === 0));
}

/** How long ago each request was answered that still counts, in ms; anything else in the file is ignored. */
function recentAges(file: number, { windowMs, clock }: SpentRequestsOptions): readonly number[] {
  const { size } = fstatSync(file);
  const now = clock.now();
  const times = readEnd(file, size)
    .split("\n")
    .flatMap((line) => (/^\d{13}$/.test(line) ? [Number(line)] : []))
    .filter((at) => at <= now + skew && now - at < windowMs * 2);
  if (size > largest) {
    ftruncateSync(file);
    writeSync(file, times.map((at) => `${at}\n`).join(""));
  }
  return times.map((at) => Math.max(0, now - at));
}

function readEnd(file: number, size: number): string {
  const end = Buffer.alloc(Math.min(size, largest));
  const read = readSync(file, end, 0, end.length, size - end.length);
  return end.toString("latin1", 0, read);
}
