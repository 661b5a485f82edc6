const units: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** The milliseconds of a duration such as `90d`, `12h`, `30m`, `45s` or `2w`; null where the text is none. */
export function parseDuration(text: string): number | null {
  const [, count, unit = ""] = /^([1-9]\d{0,5})([smhdw])$/.exec(text) ?? [];
  const length = units[unit];
  return length === undefined ? null : Number(count) * length;
}
