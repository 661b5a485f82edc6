/** Numbers that look random and are the same for each seed. */
export interface Random {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number of a range, both ends included. */
  between(low: number, high: number): number;
  /** True in this share of the cases, from 0 to 1. */
  chance(share: number): boolean;
  pick<T>(...from: readonly [T, ...T[]]): T;
}

/** The generator of a seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (...from) => from[between(0, from.length - 1)] ?? from[0],
  };
}
