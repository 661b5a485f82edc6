/** A whole number with commas between thousands. */
export function numberText(value: number | bigint): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

const scales = [
  [1_000_000_000_000n, "trillion"],
  [1_000_000_000n, "billion"],
  [1_000_000n, "million"],
] as const;

/** From here on, names of numbers are hard to read: IPv6 sizes are usually given as powers of two. */
const powersFrom = 1n << 48n;

/** A whole number in readable form: "65,536", "3.2 million", "2^64", "more than 2^64". */
export function largeText(value: bigint): string {
  if (value >= powersFrom) return powerText(value);
  // Rounding could give 1,000 million: that is 1 billion.
  const scale = scales.find(([unit]) => value >= unit - unit / 20_000n);
  if (scale === undefined) return numberText(value);
  const [unit, name] = scale;
  const tenths = (value * 10n + unit / 2n) / unit;
  return `${tenths / 10n}${tenths % 10n === 0n ? "" : `.${tenths % 10n}`} ${name}`;
}

function powerText(value: bigint): string {
  const power = value.toString(2).length - 1;
  return value === 1n << BigInt(power) ? `2^${power}` : `more than 2^${power}`;
}

/** A count with its noun: "1 client", "1,250 clients", "2 policies". */
export function plural(count: number, noun: string): string {
  return `${numberText(count)} ${count === 1 ? noun : manyOf(noun)}`;
}

/** Seconds as text, rounded to whole ones: "0 s", "2 min 5 s", "1 h 2 min". */
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
