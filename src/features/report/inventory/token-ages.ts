import { dayMs, parseDuration } from "../../../util/duration.ts";
import { groupBy } from "../../../model/names.ts";
import type { ClientEntry } from "./inventory.ts";

/** Tokens that are judged by the same limit. */
export interface AgeGroup {
  /**
   * A duration such as `90d`; `never`; `unspecified`: declared without a limit; `undeclared`: no manifest declares the
   * client; `earlier` and `undelivered`: not the current token of an entry with `overlap`.
   */
  readonly limit: string;
  /** Null: none. */
  readonly limitDays: number | null;
  /** The tokens whose age is known. */
  readonly ages: readonly TokenAge[];
}

/** The age of one token. */
export interface TokenAge {
  readonly days: number;
  readonly due: boolean;
}

/** The ages of all tokens by their limit, the shortest limit first; then those without one. */
export function ageGroups(clients: readonly ClientEntry[]): readonly AgeGroup[] {
  return [...groupBy(clients, limitOf)]
    .map(([limit, sharing]) => ({
      limit,
      limitDays: daysOf(limit),
      ages: sharing.flatMap(({ token: { age_days, due } }) =>
        age_days === null ? [] : [{ days: age_days, due }],
      ),
    }))
    .filter(({ ages }) => ages.length > 0)
    .sort((a, b) => order(a) - order(b));
}

function limitOf({ token, source }: ClientEntry): string {
  const { overlap } = token;
  if (overlap !== null && overlap !== "current") return overlap;
  if (source === null) return "undeclared";
  return token.rotate_after ?? "unspecified";
}

function daysOf(limit: string): number | null {
  const ms = parseDuration(limit);
  return ms === null ? null : ms / dayMs;
}

const without = ["never", "unspecified", "undeclared", "earlier", "undelivered"];

function order({ limit, limitDays }: AgeGroup): number {
  return limitDays ?? Number.MAX_SAFE_INTEGER - without.length + without.indexOf(limit);
}
