/** Maps each item, at most `atOnce` in progress; the results are in the order of the items. */
export declare function mapConcurrent<T, R>(items: readonly T[], map: (item: T) => Promise<R>, atOnce?: number): Promise<readonly R[]>;
/** Maps each item after the one before it is done. */
export declare function mapSequential<T, R>(items: readonly T[], map: (item: T) => Promise<R>): Promise<readonly R[]>;
/** Starts work while less than `atOnce` is in progress; the rest waits, in order. */
export declare function openGate(atOnce: number): <T>(work: () => Promise<T>) => Promise<T>;
