import { type IntervalSet } from "./intervals.ts";
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
export declare const everyAddress: AddressSet;
/** The addresses that a list allows; an empty list allows all of them. */
export declare function addressSet(list: readonly string[]): AddressSet;
/** What `set` allows and `other` does not; unknown entries are compared as text. */
export declare function addressDifference(set: AddressSet, other: AddressSet): AddressSet;
/** Whether a set contains an address, ignoring its unknown entries. */
export declare function holdsAddresses({ v4, v6 }: AddressSet): boolean;
/** The families of which a set contains every address. */
export declare function wholeFamilies({ v4, v6 }: AddressSet): readonly (4 | 6)[];
/** Whether a set contains at least half of the addresses of a family, counting only those of IPv6 that are routed on the internet. */
export declare function holdsMostAddresses({ v4, v6 }: AddressSet): boolean;
/**
 * How many addresses a list allows, IPv4 and IPv6 together, each counted once. An empty list, and one with an entry
 * that is not an address, count as every address: a limit on the number never accepts what cannot be counted.
 */
export declare function addressCount(list: readonly string[]): bigint;
/**
 * A key that is the same exactly for lists that mean the same: they allow the same addresses, whichever prefixes they
 * are written as (`10.0.0.0/25, 10.0.0.128/25` is `10.0.0.0/24`). Such lists are not a change in a plan, not a different
 * answer, and not a change since a client was read; otherwise a server that joins prefixes would make every plan differ.
 * What is shown, sent and digested stays as it was written, because the API's reference only mentions addresses: two
 * addresses are never sent as a prefix. No list at all is a setting of its own, and therefore not the same as a list of
 * every prefix; entries that are not addresses are the same only if their texts are.
 */
export declare function addressKey(list: readonly string[]): string;
