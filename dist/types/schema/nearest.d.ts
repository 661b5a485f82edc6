/** The known word that is probably meant by `word`, or null. */
export declare function nearest(word: string, known: readonly string[]): string | null;
/** A remedy as an imperative sentence: the nearest known word, else all of them. */
export declare function pickOne(word: string, known: readonly string[], none: string): string;
