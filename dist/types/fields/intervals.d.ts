/** The whole numbers from `first` to `last`, both inclusive. */
export interface Interval {
    readonly first: bigint;
    readonly last: bigint;
}
/** A set of whole numbers: ascending intervals of which none overlaps or touches another, so that equal sets are written alike. */
export type IntervalSet = readonly Interval[];
/** The set of all numbers in `intervals`, whatever their order and however they overlap. */
export declare function union(intervals: readonly Interval[]): IntervalSet;
/** The numbers of `set` that are not in `other`; time grows with the sum of their intervals. */
export declare function difference(set: IntervalSet, other: IntervalSet): IntervalSet;
/** How many numbers a set holds. */
export declare function size(set: IntervalSet): bigint;
