/** Does work for each item, a bounded number at once; the results stand in the order of the items. */
export declare function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]>;
