import type { Edge, Ended, Task } from "./run/task.ts";
/**
 * The whole run, in order, for plan, apply and rotate, from the command line and in the Action alike: read the live
 * state, plan, pass every guard of every workspace, pass the gate, probe the sinks, apply, report.
 *
 * Before it, `prepare` read the files (manifests → declared clients); after it, `render/` turns what the listener
 * receives into text, and `commands/exit-code.ts` chooses the exit code. Rejects with a `KeywardError` if nothing
 * was sent.
 */
export declare function run(task: Task, given: Edge): Promise<Ended>;
