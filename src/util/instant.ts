const form = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|[+-](\d\d):(\d\d)))?$/;

/**
 * The milliseconds of a date (its first moment in UTC) or of a time with an offset; null for any other text, and for what
 * no calendar or clock shows: 31 February, 24:00, a second 60, an offset of more than 14 hours.
 */
export function parseInstant(text: string): number | null {
  const [, day, ...parts] = form.exec(text) ?? [];
  if (day === undefined || !isDay(day)) return null;
  const [hour, minute, second, offsetHours, offsetMinutes] = parts.map((part) => Number(part ?? 0));
  const exists =
    isBelow(hour, 24) &&
    isBelow(minute, 60) &&
    isBelow(second, 60) &&
    isBelow(offsetHours, 15) &&
    isBelow(offsetMinutes, 60);
  return exists ? Date.parse(text) : null;
}

/** Whether the calendar has this day: `Date.parse` reads 31 February as 3 March. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isBelow(value: number | undefined, limit: number): boolean {
  return value !== undefined && value < limit;
}
