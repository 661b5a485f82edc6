import { readFile, readlink, statfs } from "node:fs/promises";
import { hostname, platform } from "node:os";
import type { Holder } from "./holder.ts";

/** This process as the holder of a lock, and what it can find out about others. */
export interface Here extends Omit<Holder, "since" | "beacon"> {
  /** Whether only this machine's kernel can use the folder of the locks; false also if that is unknown. */
  readonly local: boolean;
  /** Whether a process with this number exists. */
  readonly alive: (pid: number) => boolean;
}

/** Describes this process and machine as far as the system says. */
export async function describeHere(
  folder: string,
  { pid, alive }: { readonly pid: number; readonly alive: (pid: number) => boolean },
): Promise<Here> {
  const machine = hostname();
  // Linux systems that share a folder may be containers, whose host names prove nothing.
  const machineId = platform() === "linux" ? await text("/etc/machine-id") : "host";
  const namespace = await readlink("/proc/self/ns/pid").catch(() => "");
  return {
    pid,
    alive,
    machine,
    machineId: machineId === null ? null : `${machineId}:${machine}`,
    boot: await text("/proc/sys/kernel/random/boot_id"),
    pidNamespace: /\d+/.exec(namespace)?.[0] ?? null,
    started: await startOf(pid),
    local: await isLocal(folder),
  };
}

/** When a process of this PID namespace started, in ticks since the start of the kernel (Linux); null if unknown or ended. */
export async function startOf(pid: number): Promise<string | null> {
  const stat = await text(`/proc/${pid}/stat`);
  // The name of the program, in brackets, may contain anything (proc_pid_stat(5)).
  const [state, ...rest] = (stat ?? "").slice((stat ?? "").lastIndexOf(")") + 2).split(" ");
  const started = rest[18];
  return state === "Z" || state === "X" || started === undefined ? null : started;
}

/** Linux file systems that one kernel at a time can use (statfs(2)); those of networks and FUSE are not among them. */
const localFileSystems = new Set([
  0xef53, // ext2, ext3, ext4
  0x58465342, // xfs
  0x9123683e, // btrfs
  0x01021994, // tmpfs
  0x858458f6, // ramfs
  0x794c7630, // overlayfs
  0x2fc12fc1, // zfs
  0xf2f52010, // f2fs
  0xca451a4e, // bcachefs
]);

async function isLocal(folder: string): Promise<boolean> {
  if (platform() !== "linux") return false;
  const type = await statfs(folder).then(
    (found) => found.type,
    () => 0,
  );
  return localFileSystems.has(type >>> 0);
}

async function text(file: string): Promise<string | null> {
  const found = await readFile(file, "utf8").catch(() => "");
  return found.trim() === "" ? null : found.trim();
}
