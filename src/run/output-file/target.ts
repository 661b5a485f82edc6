import { readlink, realpath, stat } from "node:fs/promises";
import path from "node:path";

/** What a path that a flag names leads to, links followed. */
export type Target =
  /** An open file of this process: `/dev/stdout`, `/dev/fd/63` of a process substitution. */
  | { readonly kind: "descriptor"; readonly fd: number }
  /** A device or a FIFO: it is written into, and never replaced. */
  | { readonly kind: "special"; readonly file: string; readonly fifo: boolean }
  | { readonly kind: "folder"; readonly file: string }
  | { readonly kind: "file"; readonly file: string; readonly exists: boolean };

/** As many links as Linux follows (path_resolution(7)). */
const mostLinks = 40;

/** Finds out what an absolute path leads to; `pid` is this process. Rejects with the system's error if that cannot be found out. */
export async function targetOf(file: string, pid: number): Promise<Target> {
  let current = file;
  for (let links = 0; links < mostLinks; links++) {
    const fd = descriptorIn(current, pid);
    if (fd !== null) return { kind: "descriptor", fd };
    const link = await readlink(current).catch(() => null);
    if (link === null) break;
    const folder = path.dirname(current);
    current = path.resolve(await realpath(folder).catch(() => folder), link);
  }
  return classified(current);
}

async function classified(file: string): Promise<Target> {
  const facts = await stat(file).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
  if (facts === null) return { kind: "file", file, exists: false };
  if (facts.isDirectory()) return { kind: "folder", file };
  if (facts.isFile()) return { kind: "file", file, exists: true };
  return { kind: "special", file, fifo: facts.isFIFO() };
}

function descriptorIn(file: string, pid: number): number | null {
  const standard = ["/dev/stdin", "/dev/stdout", "/dev/stderr"].indexOf(file);
  if (standard >= 0) return standard;
  const [, of, number] = /^\/(?:dev|proc\/(self|thread-self|\d+))\/fd\/(\d{1,9})$/.exec(file) ?? [];
  if (number === undefined || (of !== undefined && /^\d/.test(of) && Number(of) !== pid)) return null;
  return Number(number);
}
