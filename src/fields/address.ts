import { isIP, isIPv4 } from "node:net";
import ipaddr from "ipaddr.js";
import type { Interval } from "./intervals.ts";

/** The addresses of one prefix as whole numbers, within one family. */
export interface AddressRange extends Interval {
  readonly family: 4 | 6;
}

/**
 * The canonical form of an address or prefix, or null if it is neither: IPv4-mapped IPv6 becomes IPv4,
 * host bits are cleared, a prefix of full length becomes an address, IPv6 takes its RFC 5952 form.
 */
export function canonicalAddress(text: string): string | null {
  // Four decimal numbers without leading zeros: there is no other way to write it.
  if (isIPv4(text)) return text;
  const prefix = parse(text);
  return prefix === null ? null : written(prefix);
}

/** The canonical set of the addresses in `texts`: sorted, without duplicates; a text that is not an address is kept as it is. */
export function canonicalAddresses(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => canonicalAddress(text) ?? text))].sort();
}

/** The addresses that an address or prefix covers, or null if the text is neither; IPv4-mapped IPv6 is IPv4. */
export function addressRange(text: string): AddressRange | null {
  const prefix = parse(text);
  if (prefix === null) return null;
  const bytes = prefix.address.toByteArray();
  const free = BigInt(bytes.length * 8 - prefix.length);
  const value = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const first = (value >> free) << free;
  return { family: bytes.length === 4 ? 4 : 6, first, last: first + (1n << free) - 1n };
}

interface Prefix {
  readonly address: ipaddr.IPv4 | ipaddr.IPv6;
  /** In bits; 32 or 128 for a single address. */
  readonly length: number;
}

function parse(text: string): Prefix | null {
  const [host = "", length, ...rest] = text.split("/");
  if (rest.length > 0 || isIP(host) === 0 || host.includes("%")) return null;
  if (length !== undefined && !/^(0|[1-9]\d{0,2})$/.test(length)) return null;
  const address = ipaddr.parse(host);
  const full = address.kind() === "ipv4" ? 32 : 128;
  const given = length === undefined ? full : Number(length);
  if (given > full) return null;
  const mapped = address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress() && given >= 96;
  return mapped ? { address: address.toIPv4Address(), length: given - 96 } : { address, length: given };
}

function written({ address, length }: Prefix): string {
  const bytes = address.toByteArray();
  const full = bytes.length * 8;
  const kept = bytes.map(
    (byte, index) => byte & (0xff00 >> Math.min(8, Math.max(0, length - index * 8))) & 0xff,
  );
  const text = ipaddr.fromByteArray(kept).toString();
  return length === full ? text : `${text}/${length}`;
}
