/**
 * Whether NO_PROXY excludes an origin. Its entries, separated by commas or spaces: `*` (every host); a domain, which
 * includes its subdomains, with or without a leading `.` or `*.`; an address, IPv6 with or without brackets; a range of
 * addresses such as `10.0.0.0/8`, which matches addresses only: no name is resolved. A domain or address may have a port.
 * A dot at the end of a name has no meaning.
 */
export declare function bypassesProxy(target: URL, noProxy: string): boolean;
