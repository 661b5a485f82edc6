import { type IntervalSet } from "./intervals.ts";
/**
 * The addresses that an IP allow list stands for. The families are apart: `::/0` holds no IPv4 address, though
 * `::ffff:192.0.2.1` is one, so that nothing counts as allowed before that only a server's reading of `::/0` allows.
 */
export interface AddressSet {
    readonly v4: IntervalSet;
    readonly v6: IntervalSet;
    /** Entries of a live list that are neither address nor prefix, sorted: nobody knows what they allow. */
    readonly unknown: readonly string[];
}
/** All addresses of both families. */
export declare const everyAddress: AddressSet;
/** The addresses that a list allows; an empty list allows every one. */
export declare function addressSet(list: readonly string[]): AddressSet;
/** What `set` allows and `other` does not; what is unknown is compared as text. */
export declare function addressDifference(set: AddressSet, other: AddressSet): AddressSet;
/** Whether a set holds an address, whatever its unknown entries allow. */
export declare function holdsAddresses({ v4, v6 }: AddressSet): boolean;
/** The families of which a set holds every address. */
export declare function wholeFamilies({ v4, v6 }: AddressSet): readonly (4 | 6)[];
/**
 * How many addresses a list allows, IPv4 and IPv6 together, each counted once. An empty list, and one with an entry
 * that is no address, count as every address: a bound on the number never passes what it cannot count.
 */
export declare function addressCount(list: readonly string[]): bigint;
/**
 * A text that is the same for lists that mean the same, and for no others: they allow the same addresses, whatever
 * prefixes they are written as (`10.0.0.0/25, 10.0.0.128/25` is `10.0.0.0/24`). Such lists are no change in a plan, an
 * answer that shows the other one is as it was sent, and a view that shows it did not grow old; otherwise a server that
 * joins prefixes would make every plan differ. What is shown, sent and digested stays as it was written: the API's
 * reference speaks of addresses, and nobody's two addresses become a prefix. No list at all is a setting of its own, and
 * so is not the same as one of every prefix; entries that are no addresses are the same only where their texts are.
 */
export declare function addressKey(list: readonly string[]): string;
