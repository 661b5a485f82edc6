/** Maps each item, `atOnce` at most in progress; the results are in the order of the items. */
export declare function mapConcurrent<T, R>(items: readonly T[], map: (item: T) => Promise<R>, atOnce?: number): Promise<readonly R[]>;
/** Maps each item after the one before it is done. */
export declare function mapSequential<T, R>(items: readonly T[], map: (item: T) => Promise<R>): Promise<readonly R[]>;
