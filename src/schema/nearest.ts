import { nearest as nearestWords } from "../util/nearest.ts";

/** The known word that is probably meant by `word`, or null. */
export function nearest(word: string, known: readonly string[]): string | null {
  return word.length > 200 ? null : (nearestWords(word, known, 1)[0] ?? null);
}

/** A remedy as an imperative sentence: the nearest known word, else all of them. */
export function pickOne(word: string, known: readonly string[], none: string): string {
  const near = nearest(word, known);
  if (near !== null) return `did you mean \`${near}\`?`;
  return known.length === 0 ? none : `use one of ${known.join(", ")}`;
}
