import { version } from "../../util/version.ts";
import { type Reading, type ReadingsDocument, readingsFormat } from "../../model/readings.ts";
import type { Outcome, Shown } from "./experiment.ts";
import { type PointName, points } from "./points/points.ts";

/** What the experiments have found out so far. */
export class Findings {
  readonly #outcomes = new Map<PointName, Outcome>();
  readonly #facts = new Map<string, number | boolean | string>();

  /** Takes what an experiment shows: the first answer to a point stays, and replaces only a reason why there was none. */
  add({ points: shown, facts = {} }: Shown): void {
    for (const { name } of points) {
      const outcome = shown[name];
      if (outcome !== undefined) this.#learn(name, outcome);
    }
    for (const [name, fact] of Object.entries(facts)) this.#facts.set(name, fact);
  }

  /** Notes why none of these points was found out, where that is not known yet. */
  giveUp(names: readonly PointName[], reason: string): void {
    for (const name of names) this.#learn(name, { unknown: reason });
  }

  /** The point as it was found out; null if it was not. */
  reading(name: PointName): Reading | null {
    const outcome = this.#outcomes.get(name);
    return outcome !== undefined && "found" in outcome ? outcome.found : null;
  }

  /** The readings file: every point is either in `readings` or in `not_found_out`. */
  document(now: number): ReadingsDocument {
    const readings = points.flatMap(({ name }) => {
      const reading = this.reading(name);
      return reading === null ? [] : [[name, reading] as const];
    });
    const missing = points.filter(({ name }) => this.reading(name) === null);
    return {
      format: readingsFormat,
      keyward: version,
      created_at: new Date(now).toISOString(),
      readings: Object.fromEntries(readings),
      not_found_out: Object.fromEntries(missing.map(({ name, by }) => [name, this.#reason(name, by)])),
      facts: Object.fromEntries(this.#facts),
    };
  }

  #learn(name: PointName, outcome: Outcome): void {
    const known = this.#outcomes.get(name);
    if (known === undefined || (!("found" in known) && "found" in outcome)) this.#outcomes.set(name, outcome);
  }

  #reason(name: PointName, by: (typeof points)[number]["by"]): string {
    if (by !== "probe") return `a probe cannot find it out; by hand: ${by.hand}`;
    const outcome = this.#outcomes.get(name);
    return outcome !== undefined && "unknown" in outcome ? outcome.unknown : "it was not reached";
  }
}
