/** A value as short flow YAML, for remedies: `[26138]`, `{ names: [team-*] }`. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "string") return /^[\w./<>-]+$/.test(value) ? value : JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  const entries = Object.entries(value).map(([key, held]) => `${key}: ${flow(held)}`);
  return `{ ${entries.join(", ")} }`;
}

/** The kind of a value, in YAML terms. Never the value: it may be a token in the wrong place. */
export function kindOf(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  const type = typeof value;
  switch (type) {
    case "string":
      return "text";
    case "number":
    case "bigint":
      return "a number";
    case "boolean":
      return "true or false";
    case "undefined":
      return "nothing";
    case "object":
    case "function":
    case "symbol":
      return "a map";
  }
}
