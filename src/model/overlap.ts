import type { Scope } from "./ownership.ts";

/** Whether a live client can be inside both scopes; null: a scope that contains everything. */
export function scopesMeet(a: Scope | null, b: Scope | null): boolean {
  if (a === null || b === null) return true;
  return listsMeet(a.names, b.names) && listsMeet(a.environments, b.environments);
}

/** Whether some text matches both patterns (`*`: any run of characters, `?`: one): exact, in NFC, in time proportional to their product. */
export function globsMeet(a: string, b: string): boolean {
  const [left, right] = [characters(a), characters(b)];
  // meets[j]: whether the rest of `left` from the row's position and the rest of `right` from j have a text in common.
  let below = right.map((_, j) => onlyStars(right.slice(j)));
  below.push(true);
  for (const character of [...left].reverse()) {
    const row: boolean[] = [];
    row[right.length] = character === "*" && below[right.length] === true;
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const other = right[j];
      // A star ends here, or consumes the character of the other pattern; the same for a star of the other pattern.
      const star = (character === "*" || other === "*") && (below[j] === true || row[j + 1] === true);
      const pair = character !== "*" && other !== "*" && fit(character, other) && below[j + 1] === true;
      row[j] = star || pair;
    }
    below = row;
  }
  return below[0] === true;
}

function listsMeet(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  return a.some((one) => b.some((other) => globsMeet(one, other)));
}

function characters(pattern: string): readonly string[] {
  return [...pattern.normalize("NFC")];
}

function onlyStars(pattern: readonly string[]): boolean {
  return pattern.every((character) => character === "*");
}

function fit(a: string, b: string | undefined): boolean {
  return a === "?" || b === "?" || a === b;
}
