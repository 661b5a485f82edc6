import { type AddressRange, addressRange } from "./address.ts";
import { difference, type IntervalSet, size, union } from "./intervals.ts";

/**
 * The addresses that an IP allow list covers. The two families are separate: `::/0` contains no IPv4 address, although
 * `::ffff:192.0.2.1` is one; otherwise an address could count as allowed only because of how a server interprets `::/0`.
 */
export interface AddressSet {
  readonly v4: IntervalSet;
  readonly v6: IntervalSet;
  /** Entries of a live list that are neither address nor prefix, sorted: it is unknown what they allow. */
  readonly unknown: readonly string[];
}

/** All addresses of both families. */
export const everyAddress: AddressSet = {
  v4: [{ first: 0n, last: (1n << 32n) - 1n }],
  v6: [{ first: 0n, last: (1n << 128n) - 1n }],
  unknown: [],
};

/** The addresses that a list allows; an empty list allows all of them. */
export function addressSet(list: readonly string[]): AddressSet {
  if (list.length === 0) return everyAddress;
  const found = list.map((text) => [text, addressRange(text)] as const);
  const ranges = found.flatMap(([, range]) => range ?? []);
  const unknown = found.flatMap(([text, range]) => (range === null ? [text] : []));
  return {
    v4: union(ranges.filter(isFamily(4))),
    v6: union(ranges.filter(isFamily(6))),
    unknown: [...new Set(unknown)].sort(),
  };
}

/** What `set` allows and `other` does not; unknown entries are compared as text. */
export function addressDifference(set: AddressSet, other: AddressSet): AddressSet {
  const known = new Set(other.unknown);
  return {
    v4: difference(set.v4, other.v4),
    v6: difference(set.v6, other.v6),
    unknown: set.unknown.filter((text) => !known.has(text)),
  };
}

/** Whether a set contains an address, ignoring its unknown entries. */
export function holdsAddresses({ v4, v6 }: AddressSet): boolean {
  return v4.length + v6.length > 0;
}

/** The families of which a set contains every address. */
export function wholeFamilies({ v4, v6 }: AddressSet): readonly (4 | 6)[] {
  const all: (4 | 6)[] = [];
  if (size(v4) === size(everyAddress.v4)) all.push(4);
  if (size(v6) === size(everyAddress.v6)) all.push(6);
  return all;
}

/** The IPv6 addresses that are routed on the internet (RFC 4291, global unicast). */
const publicV6: IntervalSet = [{ first: 1n << 125n, last: (1n << 126n) - 1n }];

/** Whether a set contains at least half of the addresses of a family, counting only those of IPv6 that are routed on the internet. */
export function holdsMostAddresses({ v4, v6 }: AddressSet): boolean {
  const routed = size(publicV6) - size(difference(publicV6, v6));
  return 2n * size(v4) >= size(everyAddress.v4) || 2n * routed >= size(publicV6);
}

/**
 * How many addresses a list allows, IPv4 and IPv6 together, each counted once. An empty list, and one with an entry
 * that is not an address, count as every address: a limit on the number never accepts what cannot be counted.
 */
export function addressCount(list: readonly string[]): bigint {
  const set = addressSet(list);
  const { v4, v6 } = set.unknown.length > 0 ? everyAddress : set;
  return size(v4) + size(v6);
}

/**
 * A key that is the same exactly for lists that mean the same: they allow the same addresses, whichever prefixes they
 * are written as (`10.0.0.0/25, 10.0.0.128/25` is `10.0.0.0/24`). Such lists are not a change in a plan, not a different
 * answer, and not a change since a client was read; otherwise a server that joins prefixes would make every plan differ.
 * What is shown, sent and digested stays as it was written, because the API's reference only mentions addresses: two
 * addresses are never sent as a prefix. No list at all is a setting of its own, and therefore not the same as a list of
 * every prefix; entries that are not addresses are the same only if their texts are.
 */
export function addressKey(list: readonly string[]): string {
  if (list.length === 0) return "any";
  const { v4, v6, unknown } = addressSet(list);
  return JSON.stringify([v4.map(intervalKey), v6.map(intervalKey), unknown]);
}

function intervalKey({ first, last }: IntervalSet[number]): string {
  return `${first}-${last}`;
}

function isFamily(family: AddressRange["family"]): (range: AddressRange) => boolean {
  return (range) => range.family === family;
}
