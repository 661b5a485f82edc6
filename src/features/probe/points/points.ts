import type { Reading } from "../../../model/readings.ts";
import { changePoints } from "./changes.ts";
import { clientPoints } from "./clients.ts";
import { errorPoints } from "./errors.ts";
import { listPoints } from "./lists.ts";
import type { Point } from "./point.ts";

const all = [...listPoints, ...clientPoints, ...changePoints, ...errorPoints] as const;

/** The name of a point, which is the name of the sandbox's reading. */
export type PointName = (typeof all)[number]["name"];

/** Every point that the API's reference leaves open, in the order of the tables. */
export const points: readonly (Point & { readonly name: PointName })[] = all;

/** What keyward does where a point turned out to be this. */
export function behaviourOf(name: PointName, reading: Reading): string {
  const behaviour = points.find((point) => point.name === name)?.behaviour ?? {};
  return behaviour[readingText(reading)] ?? behaviour["*"] ?? "";
}

/** A reading as text: the value that the sandbox's `--reading` takes; empty: none. */
export function readingText(reading: Reading): string {
  return typeof reading === "object" ? reading.join(",") : String(reading);
}
