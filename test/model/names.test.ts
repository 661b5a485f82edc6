import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupBy, identityKey, sameName } from "../../src/model/names.ts";

const part = fc.oneof(fc.string({ unit: fc.constantFrom("1", ":", "-", "é", "e\u0301", "") }), fc.string());
const identity = fc.record({ name: part, environment: fc.option(part) });

describe("the key of an identity", () => {
  it("is one for two clients exactly if name and environment are the same, in whichever Unicode form", () => {
    fc.assert(
      fc.property(identity, identity, (one, other) => {
        const same = sameName(one.name, other.name) && sameName(one.environment, other.environment);
        expect(identityKey(one) === identityKey(other)).toBe(same);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [
      { name: "a", environment: null },
      { name: "a", environment: "" },
    ],
    [
      { name: "ba", environment: "a" },
      { name: "a", environment: "ab" },
    ],
    [
      { name: "1:ab", environment: null },
      { name: "b", environment: "a" },
    ],
  ])("differs for %j and %j", (one, other) => {
    expect(identityKey(one)).not.toBe(identityKey(other));
  });
});

describe("groups", () => {
  it("are in the order of first appearance, and ask for the key of each item once", () => {
    const asked: string[] = [];
    const groups = groupBy(["b1", "a1", "b2"], (item) => {
      asked.push(item);
      return item.slice(0, 1);
    });
    expect([...groups]).toEqual([
      ["b", ["b1", "b2"]],
      ["a", ["a1"]],
    ]);
    expect(asked).toEqual(["b1", "a1", "b2"]);
  });
});
