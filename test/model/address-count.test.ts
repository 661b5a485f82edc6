import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalAddresses } from "../../src/model/address.ts";
import { addressCount } from "../../src/model/address-count.ts";

describe("the addresses of an allow list", () => {
  it.each([
    [[], 0],
    [["192.0.2.10"], 1],
    [["192.0.2.10", "192.0.2.10/32", "::ffff:192.0.2.10"], 1],
    [["192.0.2.0/24"], 256],
    [["192.0.2.77/24", "192.0.2.0/25", "192.0.2.255"], 256],
    [["192.0.2.0/25", "192.0.2.128/25"], 256],
    [["10.0.0.0/8", "192.0.2.0/24"], 16_777_472],
    [["0.0.0.0/0"], 2 ** 32],
    [["0.0.0.0", "255.255.255.255"], 2],
    [["::1", "0.0.0.1"], 2],
    [["2001:db8::/120", "2001:db8::ff", "2001:db8::100"], 257],
    [["2001:db8::/75"], 2 ** 53 - 1],
    [["2001:db8::/76"], 2 ** 52],
    [["::/0", "0.0.0.0/0"], 2 ** 53 - 1],
    [["1::", "::2", "1:2:3:4:5:6:7:8"], 3],
  ])("%j hold %d together", (list, count) => {
    expect(addressCount(canonicalAddresses(list))).toBe(count);
  });

  it("are counted once, however they overlap", () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const prefix = fc.tuple(byte, fc.integer({ min: 24, max: 32 }));
    fc.assert(
      fc.property(fc.array(prefix, { maxLength: 12 }), (prefixes) => {
        const all = new Set(
          prefixes.flatMap(([last, length]) => {
            const size = 2 ** (32 - length);
            const first = last - (last % size);
            return Array.from({ length: size }, (_, index) => first + index);
          }),
        );
        const list = prefixes.map(([last, length]) => `192.0.2.${last}/${length}`);
        expect(addressCount(canonicalAddresses(list))).toBe(all.size);
      }),
    );
  });
});
