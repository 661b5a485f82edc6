import { type Path, type PathFinding, valueAt } from "./path-finding.ts";

/**
 * The findings of a document without those that another one causes: a key is missing because it is misspelled, because
 * the map that would hold it is misspelled, or because something else is where that map should be.
 */
export function withoutConsequences(
  findings: readonly PathFinding[],
  document: unknown,
): readonly PathFinding[] {
  const misspelled = new Map(
    findings.flatMap(({ meant, path }) => (meant === undefined ? [] : [[keyOf(meant), path] as const])),
  );
  const wrong = new Set(findings.flatMap(({ rule, path }) => (rule === "wrong-type" ? [keyOf(path)] : [])));
  const isCaused = (place: Path): boolean => {
    const holder = place.slice(0, -1);
    const written = misspelled.get(keyOf(holder));
    if (misspelled.has(keyOf(place)) || wrong.has(keyOf(holder))) return true;
    return written !== undefined && valueAt(document, [...written, ...place.slice(-1)]) !== undefined;
  };
  return findings.filter(({ missing }) => missing === undefined || !missing.some(isCaused));
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
