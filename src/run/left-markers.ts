import type { WorkspaceReport } from "../model/report.ts";
import { claimLive } from "../plan/identity/claim.ts";
import { leftMarkers } from "../plan/inherit-pending.ts";
import type { PlanInput } from "../plan/input.ts";
import type { Sink } from "../sinks/sink.ts";

/**
 * Takes back the markers at the places of former names once their clients have a new token: a client that gets that name
 * later must not inherit them. A place that cannot be written keeps its marker.
 */
export async function takeBackLeftMarkers(
  { declared, live, formers }: Pick<PlanInput, "declared" | "live" | "formers">,
  sinks: ReadonlyMap<string, Sink>,
  { outcomes }: Pick<WorkspaceReport, "outcomes">,
): Promise<void> {
  if (formers.size === 0) return;
  const issued = new Set(
    outcomes.flatMap(({ action, status, id }) => (action === "rotate" && status === "done" ? [id] : [])),
  );
  for (const { live: client, place, marker } of leftMarkers(claimLive(declared, live).claims, formers)) {
    if (client === null || !issued.has(client.id)) continue;
    await sinks
      .get(place.sink)
      ?.mark(place.place, marker.previous)
      .catch(() => undefined);
  }
}
