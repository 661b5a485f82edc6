import { type Path, valueAt } from "../../schema/path-finding.ts";

/** A map in a document that may hold the values of clients, and its path. */
export interface ValueMap {
  readonly values: unknown;
  readonly path: Path;
}

/** The maps of a document that may hold values of clients: `defaults`, the entries, and each environment of their `in`. Accepts any value. */
export function* valueMaps(manifest: unknown): Generator<ValueMap> {
  const defaults = valueAt(manifest, ["defaults"]);
  if (defaults !== undefined) yield { values: defaults, path: ["defaults"] };
  for (const [index, client] of listAt(manifest, ["clients"]).entries()) {
    const path = ["clients", index] as const;
    yield { values: client, path };
    const within = valueAt(client, ["in"]);
    for (const name of keysOf(within)) yield { values: valueAt(within, [name]), path: [...path, "in", name] };
  }
}

/** The list at a path; empty if there is none. */
export function listAt(value: unknown, path: Path): readonly unknown[] {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
}

/** The keys of a map; none of anything else. */
export function keysOf(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
