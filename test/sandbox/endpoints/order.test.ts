import { describe, expect, it } from "vitest";
import type { Readings } from "../../../src/sandbox/readings.ts";
import { clients, seedOf, type Talk, talk } from "../talk.ts";

const seven = seedOf(Array.from({ length: 7 }, (_, index) => ({ id: index + 1, name: `c${index}` })));

/** Reads a list of seven by pages of two. */
async function read(one: Talk): Promise<number[]> {
  const ids: number[] = [];
  for (let page = 1; page <= 4; page += 1) {
    const { body } = await one.ask("GET", `${clients}?per_page=2&page=${page}`);
    ids.push(...body.result.items.map(({ id }) => id));
  }
  return ids;
}

const under = (readings: Partial<Readings>): Promise<Talk> => talk({ seed: seven, readings });
const whole = [1, 2, 3, 4, 5, 6, 7];

describe("a shuffled list", () => {
  it("has an arbitrary order, and each client once", async () => {
    const one = await under({ order: "shuffle" });
    const ids = await read(one);
    expect(ids).not.toEqual(whole);
    expect(ids).not.toEqual(whole.toReversed());
    expect(ids.toSorted((a, b) => a - b)).toEqual(whole);
    expect(await read(one)).toEqual(ids);
  });
});

describe("rows that move while a list is read", () => {
  it("repeat: one is shown twice, as after a create before it, and none is missed", async () => {
    const one = await under({ shift: "repeat" });
    expect(await read(one)).toEqual([1, 2, 2, 3, 4, 5, 6, 7]);
    expect(await read(one)).toEqual(whole);
  });

  it("miss: one is never shown, as after a delete before it, and none is shown twice", async () => {
    const one = await under({ shift: "miss" });
    expect(await read(one)).toEqual([1, 2, 4, 5, 6, 7]);
    expect(await read(one)).toEqual(whole);
  });

  it("shiftAt: at a later page, or in a later reading", async () => {
    expect(await read(await under({ shift: "miss", shiftAt: 2 }))).toEqual([1, 2, 3, 4, 6, 7]);
    const one = await under({ shift: "miss", shiftAt: 4 });
    expect(await read(one)).toEqual(whole);
    expect(await read(one)).toEqual([1, 2, 4, 5, 6, 7]);
    expect(await read(one)).toEqual(whole);
  });

  it("shiftAt 0: in every reading", async () => {
    const one = await under({ shift: "miss", shiftAt: 0 });
    for (let i = 0; i < 3; i += 1) expect(await read(one)).toEqual([1, 2, 4, 5, 6, 7]);
  });
});
