/**
 * The words of `known` that `word` probably means, the nearest first, at most `most`; distant ones are left out.
 * Short words are often codes: another one of the same length is another code, not a typo.
 */
export declare function nearest(word: string, known: readonly string[], most?: number): readonly string[];
