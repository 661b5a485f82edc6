/**
 * The canonical form of an address or prefix, or null where it is neither: IPv4-mapped IPv6 becomes IPv4,
 * host bits are cleared, a prefix of full length becomes an address, IPv6 takes its RFC 5952 form.
 */
export declare function canonicalAddress(text: string): string | null;
/** The canonical set of the addresses in `texts`: sorted, none twice; what is no address is kept as it stands. */
export declare function canonicalAddresses(texts: readonly string[]): readonly string[];
/** Whether every address that `inner` allows is allowed by `outer` too; an empty list allows every address. */
export declare function allowsWithin(inner: readonly string[], outer: readonly string[]): boolean;
