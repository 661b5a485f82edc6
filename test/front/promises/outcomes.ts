import type { RunRecord } from "../world.ts";

/** One outcome of a run's report. */
export interface Outcome {
  readonly action: string;
  readonly name: string;
  readonly environment: string | null;
  readonly id: number | null;
  readonly status: string;
}

/** The outcomes that a run reported; none where it wrote no report. */
export function outcomesOf({ report }: RunRecord): readonly Outcome[] {
  if (report === null) return [];
  return listOf(valueOf(JSON.parse(report), "results"))
    .flatMap((result) => listOf(valueOf(result, "outcomes")))
    .map((outcome) => ({
      action: String(valueOf(outcome, "action")),
      name: String(valueOf(outcome, "name")),
      environment: textOrNull(valueOf(outcome, "environment")),
      id: numberOrNull(valueOf(outcome, "id")),
      status: String(valueOf(outcome, "status")),
    }));
}

/** A value of a parsed JSON object. */
export function valueOf(object: unknown, key: string): unknown {
  if (typeof object !== "object" || object === null) return undefined;
  return Object.entries(object).find(([name]) => name === key)?.[1];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function numberOrNull(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
