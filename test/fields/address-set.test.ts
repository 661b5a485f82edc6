import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalAddresses } from "../../src/fields/address.ts";
import {
  addressCount,
  addressDifference,
  addressKey,
  addressSet,
  holdsAddresses,
  wholeFamilies,
} from "../../src/fields/address-set.ts";

const everyOne = (1n << 32n) + (1n << 128n);

function sameAddresses(one: readonly string[], other: readonly string[]): boolean {
  return addressKey(one) === addressKey(other);
}

describe("the addresses of a list", () => {
  it.each<[string, string[], bigint]>([
    ["one address", ["192.0.2.1"], 1n],
    [
      "the same address in four spellings",
      ["192.0.2.1", "192.0.2.1/32", "::ffff:192.0.2.1", "::ffff:c000:201/128"],
      1n,
    ],
    ["an IPv6 address with its prefix of full length", ["2001:db8::1", "2001:DB8:0::1/128"], 1n],
    ["a prefix with host bits", ["198.51.100.77/24"], 256n],
    ["a prefix and what it holds", ["10.0.0.0/24", "10.0.0.5", "10.0.0.128/25", "10.0.0.0/24"], 256n],
    ["a mapped prefix beside its IPv4", ["::ffff:10.0.0.0/120", "10.0.0.0/24"], 256n],
    ["every IPv4 address", ["0.0.0.0/0"], 1n << 32n],
    ["every IPv4 address, mapped", ["::ffff:0:0/96"], 1n << 32n],
    ["both families", ["10.0.0.0/24", "2001:db8::/64"], 256n + (1n << 64n)],
    ["every address", ["0.0.0.0/0", "::/0"], everyOne],
    ["no list", [], everyOne],
    ["a list with an entry that is no address", ["192.0.2.1", "home"], everyOne],
  ])("are counted once: %s", (_, list, count) => {
    expect(addressCount(list)).toBe(count);
  });

  it("keep the families apart", () => {
    expect(holdsAddresses(addressDifference(addressSet(["192.0.2.1"]), addressSet(["::/0"])))).toBe(true);
    expect(holdsAddresses(addressDifference(addressSet(["::ffff:192.0.2.1"]), addressSet(["::/0"])))).toBe(
      true,
    );
    expect(wholeFamilies(addressSet(["::/0"]))).toEqual([6]);
    expect(wholeFamilies(addressSet(["::/1", "8000::/1", "0.0.0.0/0"]))).toEqual([4, 6]);
    expect(wholeFamilies(addressSet(["0.0.0.0/1", "128.0.0.0/2", "192.0.0.0/3", "224.0.0.0/4"]))).toEqual([]);
  });

  it("are no set at all where none is listed: that is a setting of its own", () => {
    expect(sameAddresses([], ["0.0.0.0/0", "::/0"])).toBe(false);
    expect(sameAddresses([], [])).toBe(true);
    expect(holdsAddresses(addressDifference(addressSet([]), addressSet(["0.0.0.0/0", "::/0"])))).toBe(false);
  });

  it("say nothing of an entry that is no address", () => {
    expect(sameAddresses(["192.0.2.1"], ["192.0.2.1", "home"])).toBe(false);
    expect(sameAddresses(["home"], ["office"])).toBe(false);
    expect(sameAddresses(["home", "192.0.2.1"], ["192.0.2.1", "home"])).toBe(true);
    expect(addressDifference(addressSet(["home", "10.0.0.1"]), addressSet(["10.0.0.1"]))).toEqual({
      v4: [],
      v6: [],
      unknown: ["home"],
    });
  });

  it("of 10,000 prefixes are compared at once", () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `10.${at >> 8}.${at & 255}.0/25`);
    const halves = many.flatMap((prefix) => [
      prefix.replace("/25", "/26"),
      prefix.replace(".0/25", ".64/26"),
    ]);
    expect(sameAddresses(canonicalAddresses(many), canonicalAddresses(halves))).toBe(true);
    expect(addressCount(halves)).toBe(10_000n * 128n);
    expect(sameAddresses(many, halves.slice(1))).toBe(false);
  });
});

/** Both families in miniature: sixteen IPv4 and sixteen IPv6 addresses, under prefixes of every length that fits. */
const prefix = fc
  .record({ family: fc.constantFrom(4, 6, "mapped"), at: fc.nat(15), free: fc.nat(4) })
  .map(({ family, at, free }) => {
    if (family === 4) return `192.0.2.${at}/${32 - free}`;
    return family === 6 ? `2001:db8::${at.toString(16)}/${128 - free}` : `::ffff:192.0.2.${at}/${128 - free}`;
  });
const list = fc.array(prefix, { minLength: 1, maxLength: 8 });

/** The addresses that a list of such prefixes allows, one by one: "4 7" is 192.0.2.7. */
function oneByOne(prefixes: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const text of prefixes) {
    const [, v6 = "", v4 = "", length = ""] =
      /^(?:2001:db8::(\w+)|(?:::ffff:)?192\.0\.2\.(\d+))\/(\d+)$/.exec(text) ?? [];
    const full = text.includes(":") ? 128 : 32;
    const span = 2 ** (full - Number(length));
    const host = v6 === "" ? Number(v4) : Number.parseInt(v6, 16);
    const first = Math.floor(host / span) * span;
    for (let at = first; at < first + span; at += 1) all.add(`${v6 === "" ? 4 : 6} ${at}`);
  }
  return all;
}

describe("for any lists", () => {
  it("sets are compared as their addresses one by one are", () => {
    let same = 0;
    fc.assert(
      fc.property(list, list, (one, other) => {
        const [a, b] = [oneByOne(one), oneByOne(other)];
        const lost = addressDifference(addressSet(one), addressSet(other));
        const missing = [...a].filter((address) => !b.has(address));
        expect(addressCount(one)).toBe(BigInt(a.size));
        expect(holdsAddresses(lost)).toBe(missing.length > 0);
        expect(sameAddresses(one, other)).toBe(a.size === b.size && missing.length === 0);
        if (sameAddresses(one, other)) same += 1;
      }),
      { numRuns: 3000 },
    );
    expect(same).toBeGreaterThan(5);
  });

  it("neither order nor canonical form nor repetition counts", () => {
    fc.assert(
      fc.property(list, (one) => {
        const key = addressKey(one);
        expect(addressKey([...one].reverse())).toBe(key);
        expect(addressKey([...one, ...one])).toBe(key);
        expect(addressKey(canonicalAddresses(one))).toBe(key);
      }),
    );
  });
});
