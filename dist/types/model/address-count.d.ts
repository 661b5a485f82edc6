/**
 * How many distinct addresses canonical addresses and prefixes (address.ts) hold together, IPv4 and IPv6; beyond
 * 2^53 - 1 that number itself. An empty list holds none.
 */
export declare function addressCount(canonical: readonly string[]): number;
