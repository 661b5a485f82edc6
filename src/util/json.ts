/** The value of a JSON text: null if the text is empty, undefined if it is not JSON. */
export function parseJson(text: string): unknown {
  if (text.trim() === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a path of keys; undefined if there is none. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (held, key) => (isRecord(held) && Object.hasOwn(held, key) ? held[key] : undefined),
    value,
  );
}

/** The text at a path of keys, or null. */
export function textAt(value: unknown, ...path: readonly string[]): string | null {
  const found = at(value, ...path);
  return typeof found === "string" ? found : null;
}

/** The number at a path of keys, or null. */
export function numberAt(value: unknown, ...path: readonly string[]): number | null {
  const found = at(value, ...path);
  return typeof found === "number" ? found : null;
}

/**
 * What a terminal, a runner of GitHub or a reader would take for something else, although it is valid inside a text of
 * JSON: controls, format and bidirectional characters, line separators, and the beginning of a runner's command.
 */
const misleading = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|(?<=##)\[/gu;

/** A value as the indented JSON that keyward writes and prints; misleading characters are escaped, which changes no value. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll(misleading, escaped)}\n`;
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
