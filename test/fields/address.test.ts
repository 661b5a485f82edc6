import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalAddress, canonicalAddresses } from "../../src/fields/address.ts";

describe("the canonical form of an address", () => {
  it("is the address itself if it is IPv4, and that of its prefix and of its IPv6 form too", () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(canonicalAddress(address)).toBe(address);
        expect(canonicalAddress(`${address}/32`)).toBe(address);
        expect(canonicalAddress(`::ffff:${address}`)).toBe(address);
      }),
    );
  });

  it.each([
    ["192.0.2.77/24", "192.0.2.0/24"],
    ["192.0.2.077", null],
    ["192.0.2", null],
    ["192.0.2.256", null],
    [" 192.0.2.1", null],
    ["0x7f.0.0.1", null],
    ["3221225985", null],
    ["2001:DB8:0:0::1", "2001:db8::1"],
  ])("of %j is %j", (text, canonical) => {
    expect(canonicalAddress(text)).toBe(canonical);
  });

  it("orders a list, and has each address once", () => {
    expect(canonicalAddresses(["192.0.2.9", "192.0.2.10/32", "192.0.2.10"])).toEqual([
      "192.0.2.10",
      "192.0.2.9",
    ]);
  });
});
