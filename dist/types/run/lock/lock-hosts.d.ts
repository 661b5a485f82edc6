import { type LockWait } from "./take-lock.ts";
import type { WorkspaceOptions } from "../../config/options.ts";
import type { System } from "../system.ts";
/**
 * Takes the lock of every host that a run changes, in the same order in all processes; resolves with a function that
 * releases them. Workato has no lock of its own, so this separates only the processes that share a folder for
 * temporary files.
 */
export declare function lockHosts(workspaces: readonly WorkspaceOptions[], system: System): Promise<() => Promise<void>>;
/** Who holds the lock, since when and on which machine, and how to go on. */
export declare function waitingText(host: string, { holder, state, file }: LockWait): string;
