import type { WorkspaceOptions } from "../config/options.ts";
import { KeywardError } from "../model/errors.ts";
import type { WorkspaceRef } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";
import type { ReadApi } from "../workato/api.ts";
import { problemOf } from "./read-problem.ts";
import { connector } from "./workspace/connect.ts";
import { requireAnyAccess } from "./prepare.ts";
import { unlessStopped } from "./stopped.ts";
import type { Edge } from "./task.ts";
import { Waits } from "./budget/waits.ts";
import type { OnlineOptions } from "./input/online-options.ts";
import { workspaceRef } from "./workspace/workspace-ref.ts";
import { ReadingProgress } from "./watch/progress.ts";
import { Watch } from "./watch/watch.ts";

/** What was read of one workspace, or why it could not be. */
export type WorkspaceReading<T> =
  | { readonly kind: "read"; readonly workspace: WorkspaceRef; readonly value: T }
  | { readonly kind: "failed"; readonly workspace: WorkspaceRef; readonly problem: Problem };

/**
 * Reads each selected workspace, all at the same time, with progress on stderr; in the order of the configuration. One
 * that cannot be read does not keep the others from being read; where it is the only one, its error is thrown.
 */
export async function readEach<T>(
  { options, budgets }: OnlineOptions,
  { voice, system }: Edge,
  read: (workspace: WorkspaceOptions, api: ReadApi, edge: Edge) => Promise<T>,
): Promise<readonly WorkspaceReading<T>[]> {
  const { workspaces } = options;
  requireAnyAccess(workspaces, system);
  const watch = new Watch(voice, system);
  const edge = { voice, system: watch.system };
  const waits = new Waits(voice, watch.system, workspaces.length > 1);
  waits.listen((wait) => watch.waits(wait));
  const connect = connector(options, watch.system, voice, waits, budgets);
  const progress = new ReadingProgress(workspaces.length, [
    ...new Set(workspaces.map((one) => budgets.limiterOf(one))),
  ]);
  const one = async (workspace: WorkspaceOptions): Promise<WorkspaceReading<T>> => {
    const ref = workspaceRef(workspace);
    try {
      const value = await unlessStopped(read(workspace, connect(workspace), edge), system.stop);
      return { kind: "read", workspace: ref, value };
    } catch (error) {
      if (system.stop.aborted || workspaces.length === 1 || !(error instanceof KeywardError)) throw error;
      return { kind: "failed", workspace: ref, problem: problemOf(error) };
    } finally {
      progress.ended();
    }
  };
  return watch.during(progress, () => Promise.all(workspaces.map(one)));
}
