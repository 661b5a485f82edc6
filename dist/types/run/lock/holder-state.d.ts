import { type Here } from "./here.ts";
import type { Holder } from "./holder.ts";
/** `ended`: it certainly does not run any more; `unknown`: it cannot be asked from here. */
export type HolderState = "running" | "ended" | "unknown";
/** Whether the holder of a lock in this folder still runs; a process number alone never decides where something better is known. */
export declare function stateOf(holder: Holder, folder: string, here: Here): Promise<HolderState>;
