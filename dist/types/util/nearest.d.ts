/** The words of `known` that `word` was probably meant to be, the nearest first, at most `most`; none that is far off. */
export declare function nearest(word: string, known: readonly string[], most?: number): readonly string[];
