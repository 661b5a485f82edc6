import type { Limit } from "../model/ownership.ts";

/** Parses a limit: a non-negative integer, or a percentage from 1% to 100%; null if it is neither. */
export function parseLimit(written: string | number): NonNullable<Limit> | null {
  const text = String(written);
  const [, percent] = /^(100|[1-9]\d?)%$/.exec(text) ?? [];
  if (percent !== undefined) return { kind: "percent", value: Number(percent) };
  return /^\d{1,7}$/.test(text) ? { kind: "count", value: Number(text) } : null;
}
