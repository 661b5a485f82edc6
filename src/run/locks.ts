import { mkdir } from "node:fs/promises";
import path from "node:path";
import { takeLock } from "./lock.ts";
import type { WorkspaceOptions } from "../config/options.ts";
import { requireHost } from "./prepare.ts";
import type { System } from "./system.ts";

/**
 * Takes the lock file of every host that a run changes, in the same order in all processes; resolves with a function that
 * releases them. Workato has no lock of its own, so this only separates the processes of one machine.
 */
export async function lockHosts(
  workspaces: readonly WorkspaceOptions[],
  system: System,
): Promise<() => Promise<void>> {
  const folder = path.join(system.temporary, "keyward-locks");
  // Shared by the users of the machine, like the folder that contains it.
  await mkdir(folder, { recursive: true, mode: 0o1777 });
  const hosts = [...new Set(workspaces.map(requireHost))].sort();
  const locks: { release(): Promise<void> }[] = [];
  const release = async (): Promise<void> => {
    for (const lock of locks) await lock.release();
  };
  try {
    for (const host of hosts) {
      const waiting = (): void =>
        system.err(`Another keyward process is changing ${host}: waiting for it to end\n`);
      locks.push(await takeLock(folder, host, system.processes, system.clock, waiting, system.stop));
    }
    return release;
  } catch (error) {
    await release();
    throw error;
  }
}
