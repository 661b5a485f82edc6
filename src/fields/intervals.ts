/** The whole numbers from `first` to `last`, both inclusive. */
export interface Interval {
  readonly first: bigint;
  readonly last: bigint;
}

/** A set of whole numbers: ascending intervals that neither overlap nor touch, so that equal sets are represented alike. */
export type IntervalSet = readonly Interval[];

/** The set of all numbers in `intervals`, which may overlap and be in any order. */
export function union(intervals: readonly Interval[]): IntervalSet {
  const merged: Interval[] = [];
  for (const next of [...intervals].sort(byFirst)) {
    const open = merged.at(-1);
    if (open === undefined || next.first > open.last + 1n) merged.push(next);
    else if (next.last > open.last) merged[merged.length - 1] = { first: open.first, last: next.last };
  }
  return merged;
}

/** The numbers of `set` that are not in `other`; takes linear time in the number of intervals. */
export function difference(set: IntervalSet, other: IntervalSet): IntervalSet {
  const left: Interval[] = [];
  let at = 0;
  for (const { first, last } of set) {
    let from = first;
    for (let cut = other[at]; cut !== undefined && cut.first <= last; cut = other[at]) {
      if (cut.first > from) left.push({ first: from, last: cut.first - 1n });
      if (cut.last >= from) from = cut.last + 1n;
      // One that reaches beyond this interval may overlap the next one too.
      if (cut.last > last) break;
      at += 1;
    }
    if (from <= last) left.push({ first: from, last });
  }
  return left;
}

/** How many numbers a set contains. */
export function size(set: IntervalSet): bigint {
  return set.reduce((sum, { first, last }) => sum + last - first + 1n, 0n);
}

function byFirst(a: Interval, b: Interval): number {
  if (a.first === b.first) return 0;
  return a.first < b.first ? -1 : 1;
}
