import type { WorkspacePlan } from "../../model/plan.ts";
import type { WorkspaceReport } from "../../model/report.ts";
import type { PlanInput } from "../../plan/input.ts";
import type { Sink } from "../../sinks/sink.ts";
/**
 * Takes back the pending markers of interrupted creates whose name somebody else's client has, before that client is
 * updated: with the declared values it would look like the one that was created. A place that cannot be written keeps its
 * marker.
 */
export declare function takeBackTaken({ declared, live, tokens }: Pick<PlanInput, "declared" | "live" | "tokens">, sinks: ReadonlyMap<string, Sink>, { changes }: Pick<WorkspacePlan, "changes">): Promise<void>;
/**
 * Takes back the markers at the places of former names once their clients have a new token: a client that gets that name
 * later must not inherit them. A place that cannot be written keeps its marker.
 */
export declare function takeBackLeftMarkers({ declared, live, formers }: Pick<PlanInput, "declared" | "live" | "formers">, sinks: ReadonlyMap<string, Sink>, { outcomes }: Pick<WorkspaceReport, "outcomes">): Promise<void>;
