import type { Limit, Limits } from "../../model/ownership.ts";
import type { PlanProblem } from "../../model/problem.ts";
import { problem } from "../../model/make-problem.ts";

/** How many changes of each kind are planned; rotations that heal a lost token do not count. */
export interface Planned {
  readonly creates: number;
  readonly updates: number;
  readonly deletes: number;
  readonly rotations: number;
}

/** The creates that a percentage of an empty scope allows, so that a first apply is possible. */
const firstCreates = 5;

const kinds = ["creates", "updates", "deletes", "rotations"] as const;
type Kind = (typeof kinds)[number];

/** Refuses what exceeds the limits; percentages are of `inScope` live clients, rounded up, at least 1. */
export function limitProblems(planned: Planned, limits: Limits, inScope: number): readonly PlanProblem[] {
  return kinds.flatMap((kind) => limitProblem(kind, planned[kind], limits[`max_${kind}`], inScope));
}

/** The number that a limit allows; null: none. */
export function limitValue(limit: Limit, inScope: number): number | null {
  if (limit === null || limit.kind === "count") return limit?.value ?? null;
  return Math.max(1, Math.ceil((limit.value * inScope) / 100));
}

function limitProblem(kind: Kind, planned: number, limit: Limit, inScope: number): readonly PlanProblem[] {
  const least = kind === "creates" && inScope === 0 && limit?.kind === "percent" ? firstCreates : 0;
  const value = limitValue(limit, inScope);
  if (value === null || planned <= Math.max(value, least)) return [];
  const allowed = Math.max(value, least);
  const of = limit?.kind === "percent" ? ` (${limit.value}% of ${inScope} live clients in scope)` : "";
  return [
    problem(`max-${kind}`, {
      message: `${planned === 1 ? `1 ${kind.slice(0, -1)} is` : `${planned} ${kind} are`} planned, and the limit is ${allowed}${of}`,
      way: `--max-${kind} ${planned} for this run, or limits.max_${kind} in keyward.yaml`,
      numbers: { planned, limit: allowed, ...(limit?.kind === "percent" ? { in_scope: inScope } : {}) },
    }),
  ];
}
