/** The milliseconds in a day. */
export const dayMs = 86_400_000;

const units: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: dayMs,
  w: 7 * dayMs,
};

/** The milliseconds of a duration such as `90d`, `12h`, `30m`, `45s` or `2w`; null if the text is not a duration. */
export function parseDuration(text: string): number | null {
  const [, count, unit = ""] = /^([1-9]\d{0,5})([smhdw])$/.exec(text) ?? [];
  const length = units[unit];
  return length === undefined ? null : Number(count) * length;
}

/** For a duration in minutes, what it is and how months are written: "6m is 6 minutes; write 180d for 6 months"; null for any other. */
export function minuteWords(text: string): string | null {
  const [, count] = /^([1-9]\d{0,5})m$/.exec(text) ?? [];
  if (count === undefined) return null;
  const plural = count === "1" ? "" : "s";
  return `${text} is ${count} minute${plural}; write ${Number(count) * 30}d for ${count} month${plural}`;
}

/** Milliseconds as a manifest would write them: in the largest of days, hours, minutes and seconds that leaves no remainder. */
export function durationWord(ms: number): string {
  const unit = ["d", "h", "m"].find((one) => ms % (units[one] ?? 1) === 0) ?? "s";
  return `${ms / (units[unit] ?? 1)}${unit}`;
}
