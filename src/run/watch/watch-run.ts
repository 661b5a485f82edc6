import { setMaxListeners } from "node:events";
import type { Options } from "../../config/options.ts";
import type { RunEvent } from "../../model/event.ts";
import type { Attempt } from "../attempt.ts";
import type { Budgets } from "../budget/budgets.ts";
import { planEach } from "../plan-each.ts";
import type { Edge, Task } from "../task.ts";
import { type TimedWait, Waits } from "../budget/waits.ts";
import { stoppedReadingText } from "../../render/report/progress.ts";
import { ReadingProgress } from "./progress.ts";
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
  readonly reading: (
    make: (workspace: Attempt["workspace"]) => Promise<Attempt>,
  ) => Promise<readonly Attempt[]>;
}

/** Opens it for a run; nothing is shown yet. */
export function watchRun({ prepared, listener }: Task, { voice, system }: Edge): RunWatch {
  // Each workspace listens several times: many listeners are not a leak, whoever made the signal.
  setMaxListeners(0, system.stop);
  const watch = new Watch(voice, system);
  const happened = (event: RunEvent): void =>
    voice.format === "jsonl" ? watch.above(() => listener.happened(event)) : listener.happened(event);
  const waits = new Waits(voice, watch.system, prepared.workspaces.length > 1);
  waits.listen((wait) => watch.waits(wait));
  waits.listen((wait) => happened(waitEvent(wait)));
  const { budgets } = prepared;
  return {
    edge: { voice, system: watch.system },
    waits,
    budgets,
    watch,
    happened,
    reading(make) {
      const progress = new ReadingProgress(prepared.workspaces.length, reachable(prepared.options, budgets));
      const one = async (workspace: Attempt["workspace"]): Promise<Attempt> => {
        const attempt = await make(workspace);
        progress.ended();
        happened(readEvent(attempt));
        return attempt;
      };
      const { length } = prepared.workspaces;
      return watch
        .during(progress, () => planEach(prepared.workspaces, one))
        .catch((error: unknown) => {
          if (system.stop.aborted && length > 1 && !voice.quiet)
            system.err(stoppedReadingText(progress.read, length));
          throw error;
        });
    },
  };
}

function reachable({ workspaces }: Options, budgets: Budgets) {
  return [...new Set(workspaces.filter(({ host }) => host !== null).map((one) => budgets.limiterOf(one)))];
}

function readEvent({ plan: { workspace, status, read } }: Attempt): RunEvent {
  return {
    type: "read",
    workspace,
    status,
    requests: read?.requests ?? null,
    clients: read?.clients ?? null,
  };
}

function waitEvent({ workspace, ms, untilTime, purpose, why }: TimedWait): RunEvent {
  const until = new Date(untilTime).toISOString();
  return { type: "wait", workspace, ms: Math.round(ms), until, purpose, why };
}
