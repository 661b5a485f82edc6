import { askBeacon } from "./beacon.ts";
import { type Here, startOf } from "./here.ts";
import type { Holder } from "./holder.ts";

/** `ended`: it certainly does not run any more; `unknown`: it cannot be asked from here. */
export type HolderState = "running" | "ended" | "unknown";

/** Whether the holder of a lock in this folder still runs; a process number alone never decides where something better is known. */
export async function stateOf(holder: Holder, folder: string, here: Here): Promise<HolderState> {
  const answer = holder.beacon === null ? "unclear" : await askBeacon(folder, holder.beacon);
  if (answer === "answers") return "running";
  if (!ofThisMachine(holder, here)) return "unknown";
  return answer === "silent" ? "ended" : processState(holder, here);
}

/** On this machine, a socket that nobody listens on belongs to a process that ended. */
function ofThisMachine({ boot, machineId }: Holder, here: Here): boolean {
  return here.local || same(boot, here.boot) || same(machineId, here.machineId);
}

async function processState({ pid, boot, pidNamespace, started }: Holder, here: Here): Promise<HolderState> {
  // Without it, the process number may belong to another kernel, or to an earlier start of this one.
  if (boot === null || here.boot === null) return "unknown";
  if (boot !== here.boot) return "ended";
  if (pidNamespace !== here.pidNamespace) return "unknown";
  if (!here.alive(pid)) return "ended";
  const start = await startOf(pid);
  return start === null || started === null || start === started ? "running" : "ended";
}

function same(one: string | null, other: string | null): boolean {
  return one !== null && one === other;
}
