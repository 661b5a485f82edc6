/** Does work for each item, `atOnce` at most under way; the results stand in the order of the items. */
export declare function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>, atOnce?: number): Promise<readonly R[]>;
