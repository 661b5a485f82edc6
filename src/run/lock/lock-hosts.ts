import { chmod, mkdir } from "node:fs/promises";
import { lockFolderIn } from "./folder.ts";
import { describeHere } from "./here.ts";
import { type LockWait, takeLock } from "./take-lock.ts";
import { unusable } from "./unusable.ts";
import type { WorkspaceOptions } from "../../config/options.ts";
import { requireHost } from "../workspace/require-host.ts";
import type { System } from "../system.ts";

/**
 * Takes the lock of every host that a run changes, in the same order in all processes; resolves with a function that
 * releases them. Workato has no lock of its own, so this separates only the processes that share a folder for
 * temporary files.
 */
export async function lockHosts(
  workspaces: readonly WorkspaceOptions[],
  system: System,
): Promise<() => Promise<void>> {
  const folder = await lockFolder(system.temporary);
  const here = await describeHere(folder, system.processes);
  const hosts = [...new Set(workspaces.map(requireHost))].sort();
  const locks: { release(): Promise<void> }[] = [];
  const release = async (): Promise<void> => {
    for (const lock of locks) await lock.release();
  };
  try {
    for (const host of hosts) {
      const onWait = (wait: LockWait): void => system.err(waitingText(host, wait));
      locks.push(await takeLock({ folder, host, here, clock: system.clock, onWait, stop: system.stop }));
    }
    return release;
  } catch (error) {
    await release();
    throw error;
  }
}

/** Shared by the users of the machine, like the folder that contains it, whatever the umask of the first one is. */
async function lockFolder(temporary: string): Promise<string> {
  const folder = lockFolderIn(temporary);
  try {
    const made = await mkdir(folder, { recursive: true });
    if (made !== undefined) await chmod(folder, 0o1777);
  } catch (error) {
    throw unusable(`the folder of the locks ${folder} could not be created`, error);
  }
  return folder;
}

/** Who holds the lock, since when and on which machine, and how to go on. */
export function waitingText(host: string, { holder, state, file }: LockWait): string {
  const { pid, machine, since } = holder;
  const who = `Another keyward process is changing ${host}: process ${pid} on ${machine}, since ${since}`;
  switch (state) {
    case "running":
      return `${who}. Waiting for it to end; to go on at once, end that process\n`;
    case "unknown":
      return `${who}, which cannot be checked from here. Waiting for it to end; if it does not run any more, delete ${file}\n`;
  }
}
