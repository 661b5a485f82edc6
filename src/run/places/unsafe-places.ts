import type { Options } from "../../config/options.ts";
import type { PlanProblem } from "../../model/problem.ts";
import { hazardProblems } from "../../plan/guards/place-hazards.ts";
import { placesOf } from "../../sinks/observe.ts";
import { surveyPlaces } from "../../sinks/survey.ts";
import { sinksOf } from "../attempt.ts";
import type { PreparedWorkspace } from "../prepare.ts";
import type { System } from "../system.ts";

/** Why tokens of a workspace must not be written to the files where they belong: found offline, and no sink is read. */
export async function unsafePlaces(
  { options: { name, customer }, declared }: Pick<PreparedWorkspace, "options" | "declared">,
  options: Options,
  system: System,
): Promise<readonly PlanProblem[]> {
  const files = new Set(options.sinks.flatMap((sink) => (sink.type === "file" ? [sink.name] : [])));
  if (files.size === 0) return [];
  const sinks = await sinksOf(options, system);
  const workspace = { name, customer };
  const places = new Map(
    declared.map((client) => [
      client,
      placesOf(client, workspace, sinks, client.id).filter(({ sink }) => files.has(sink)),
    ]),
  );
  const found = await surveyPlaces([...places.values()].flat(), sinks);
  const sites = new Map(
    [...places].map(([client, own]) => [client, own.flatMap((place) => found.get(place) ?? [])]),
  );
  return hazardProblems(declared, sites);
}
