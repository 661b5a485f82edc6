/** A whole number with commas between thousands. */
export function numberText(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A count with its noun: "1 client", "1,250 clients", "2 policies". */
export function plural(count: number, noun: string): string {
  return `${numberText(count)} ${count === 1 ? noun : manyOf(noun)}`;
}

/** Seconds in words, rounded to whole ones: "0 s", "2 min 5 s", "1 h 2 min". */
export function durationText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return join([whole / 60, "min"], [whole % 60, "s"]);
  const minutes = Math.round(whole / 60);
  return join([minutes / 60, "h"], [minutes % 60, "min"]);
}

function join(...parts: readonly (readonly [number, string])[]): string {
  return parts
    .map(([count, unit]) => [Math.floor(count), unit] as const)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${numberText(count)} ${unit}`)
    .join(" ");
}

function manyOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
