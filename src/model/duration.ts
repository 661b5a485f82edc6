const units = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1_000],
] as const;

/** A duration in ms as configurations write it: `90d`, `12h`; the largest unit that leaves no rest. */
export function durationWord(ms: number): string {
  const [unit, length] = units.find(([, one]) => ms % one === 0) ?? ["s", 1_000];
  return `${Math.round(ms / length)}${unit}`;
}
