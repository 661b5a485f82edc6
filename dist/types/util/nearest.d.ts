/** The words of `known` that `word` probably stands for, the nearest first, at most `most`; distant ones are left out. */
export declare function nearest(word: string, known: readonly string[], most?: number): readonly string[];
