import { changesOf } from "../../model/change.ts";
import type { WorkspacePlan } from "../../model/plan.ts";
import type { WorkspaceReport } from "../../model/report.ts";
import { claimLive } from "../../plan/identity/claim.ts";
import { leftMarkers } from "../../plan/tokens/inherit-pending.ts";
import type { PlanInput } from "../../plan/input.ts";
import { isTaken } from "../../plan/tokens/token-state.ts";
import type { Sink } from "../../sinks/sink.ts";

/**
 * Takes back the pending markers of interrupted creates whose name somebody else's client has, before that client is
 * updated: with the declared values it would look like the one that was created. A place that cannot be written keeps its
 * marker.
 */
export async function takeBackTaken(
  { declared, live, tokens }: Pick<PlanInput, "declared" | "live" | "tokens">,
  sinks: ReadonlyMap<string, Sink>,
  { changes }: Pick<WorkspacePlan, "changes">,
): Promise<void> {
  const updated = new Set(changesOf(changes ?? [], "update").map(({ id }) => id));
  if (updated.size === 0) return;
  for (const claim of claimLive(declared, live).claims.filter((one) => updated.has(one.live.id))) {
    for (const { sink, place, reading } of tokens.get(claim.declared) ?? []) {
      if (reading.kind !== "marked" || reading.marker.state !== "pending") continue;
      if (!isTaken(claim.live, reading.marker)) continue;
      await sinks
        .get(sink)
        ?.mark(place, reading.marker.previous)
        .catch(() => undefined);
    }
  }
}

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
