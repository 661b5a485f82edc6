/** The whole numbers from `first` to `last`, both inclusive. */
export interface Interval {
    readonly first: bigint;
    readonly last: bigint;
}
/** A set of whole numbers: ascending intervals that neither overlap nor touch, so that equal sets are represented alike. */
export type IntervalSet = readonly Interval[];
/** The set of all numbers in `intervals`, which may overlap and be in any order. */
export declare function union(intervals: readonly Interval[]): IntervalSet;
/** The numbers of `set` that are not in `other`; takes linear time in the number of intervals. */
export declare function difference(set: IntervalSet, other: IntervalSet): IntervalSet;
/** How many numbers a set contains. */
export declare function size(set: IntervalSet): bigint;
