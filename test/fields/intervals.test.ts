import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difference, type Interval, type IntervalSet, size, union } from "../../src/fields/intervals.ts";

const interval = fc
  .tuple(fc.nat(40), fc.nat(8))
  .map(([first, more]): Interval => ({ first: BigInt(first), last: BigInt(first + more) }));
const intervals = fc.array(interval, { maxLength: 10 });

function numbers(all: readonly Interval[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { first, last } of all) for (let at = Number(first); at <= Number(last); at += 1) found.add(at);
  return found;
}

/** Ascending, and a gap between each two. */
function isWritten(set: IntervalSet): boolean {
  return set.every(({ first, last }, at) => {
    const before = set[at - 1];
    return first <= last && (before === undefined || before.last + 1n < first);
  });
}

describe("sets of whole numbers", () => {
  it("join what overlaps or touches, and nothing else", () => {
    const set = union([
      { first: 7n, last: 9n },
      { first: 0n, last: 3n },
      { first: 4n, last: 4n },
      { first: 1n, last: 2n },
    ]);
    expect(set).toEqual([
      { first: 0n, last: 4n },
      { first: 7n, last: 9n },
    ]);
    expect(size(set)).toBe(8n);
  });

  it("hold what a set of numbers one by one holds", () => {
    fc.assert(
      fc.property(intervals, intervals, (one, other) => {
        const [a, b] = [union(one), union(other)];
        const left = difference(a, b);
        const [inOne, inOther] = [numbers(one), numbers(other)];
        expect(numbers(a)).toEqual(inOne);
        expect(numbers(left)).toEqual(new Set([...inOne].filter((at) => !inOther.has(at))));
        expect(size(left)).toBe(BigInt(numbers(left).size));
        expect(isWritten(a) && isWritten(left)).toBe(true);
        // What is in both is taken away once.
        expect(size(a) - size(left)).toBe(size(b) - size(difference(b, a)));
      }),
      { numRuns: 3000 },
    );
  });
});
