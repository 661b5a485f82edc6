import { groupBy } from "../model/names.ts";
import { mapConcurrent } from "../util/map-async.ts";
import { maxConcurrent } from "../workato/limiter/limiter.ts";
import type { Attempt } from "./attempt.ts";
import type { PreparedWorkspace } from "./prepare.ts";

/**
 * Plans every workspace; the attempts are in the order of the workspaces. Those of one host and token share a quota: no
 * more of them are in progress than requests may be in flight, so that each is finished, and what was read of it
 * forgotten, before others begin. Those of other quotas do not wait for them.
 */
export async function planEach(
  workspaces: readonly PreparedWorkspace[],
  plan: (workspace: PreparedWorkspace) => Promise<Attempt>,
): Promise<readonly Attempt[]> {
  const quotas = groupBy(workspaces, ({ options }) => JSON.stringify([options.host, options.tokenVariable]));
  const planned = [...quotas.values()].map(async (own) => {
    const attempts = await mapConcurrent(own, plan, maxConcurrent);
    return own.map((workspace, index) => [workspace, attempts[index]] as const);
  });
  const byWorkspace = new Map((await Promise.all(planned)).flat());
  return workspaces.flatMap((workspace) => byWorkspace.get(workspace) ?? []);
}

/**
 * The attempt without what was read, if nothing of it is needed any more: its plan changes nothing, and no place holds
 * the marker of an interrupted run.
 */
export function withoutReadings(attempt: Attempt): Attempt {
  const { planned, plan } = attempt;
  if (planned === null || plan.changes === null || plan.changes.length > 0) return attempt;
  const { tokens, formers } = planned.input;
  const places = [...tokens.values(), ...[...formers.values()].map((former) => former.places)].flat();
  const isPending = places.some(
    ({ reading }) => reading.kind === "marked" && reading.marker.state === "pending",
  );
  return isPending ? attempt : { ...attempt, planned: null };
}
