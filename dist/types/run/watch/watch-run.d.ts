import type { RunEvent } from "../../model/event.ts";
import type { Attempt } from "../attempt.ts";
import type { Budgets } from "../budget/budgets.ts";
import type { Edge, Task } from "../task.ts";
import { Waits } from "../budget/waits.ts";
import { Watch } from "./watch.ts";
/** What shows and reports how far a run is. */
export interface RunWatch {
    /** The edge to work with: what is written there goes above the lines that show the progress. */
    readonly edge: Edge;
    readonly waits: Waits;
    readonly budgets: Budgets;
    readonly watch: Watch;
    readonly happened: (event: RunEvent) => void;
    /** Makes the first attempts, concurrently. */
    readonly reading: (make: (workspace: Attempt["workspace"]) => Promise<Attempt>) => Promise<readonly Attempt[]>;
}
/** Opens it for a run; nothing is shown yet. */
export declare function watchRun({ prepared, listener }: Task, { voice, system }: Edge): RunWatch;
