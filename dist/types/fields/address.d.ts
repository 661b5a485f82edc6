import type { Interval } from "./intervals.ts";
/** The addresses of one prefix as whole numbers, within one family. */
export interface AddressRange extends Interval {
    readonly family: 4 | 6;
}
/**
 * The canonical form of an address or prefix, or null if it is neither: IPv4-mapped IPv6 becomes IPv4,
 * host bits are cleared, a prefix of full length becomes an address, IPv6 takes its RFC 5952 form.
 */
export declare function canonicalAddress(text: string): string | null;
/** The canonical set of the addresses in `texts`: sorted, without duplicates; a text that is not an address is kept as it is. */
export declare function canonicalAddresses(texts: readonly string[]): readonly string[];
/** The addresses that an address or prefix covers, or null if the text is neither; IPv4-mapped IPv6 is IPv4. */
export declare function addressRange(text: string): AddressRange | null;
