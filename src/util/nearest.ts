import { distance } from "fastest-levenshtein";

/**
 * The words of `known` that `word` probably means, the nearest first, at most `most`; distant ones are left out.
 * Short words are often codes: another one of the same length is another code, not a typo.
 */
export function nearest(word: string, known: readonly string[], most = 3): readonly string[] {
  const wanted = word.toLowerCase();
  return [...new Set(known)]
    .map((candidate) => ({ candidate, steps: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, steps }) => steps <= furthest(word.length, candidate.length))
    .sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** How many letters of two words of these lengths may differ. */
function furthest(length: number, other: number): number {
  const shorter = Math.min(length, other);
  if (shorter <= 2) return length > 2 && length !== other ? 1 : 0;
  return shorter === 3 ? 1 : Math.max(2, Math.floor(length / 3));
}
