import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Addresses from `first` to `last`, both inclusive, within one family. */
interface Range {
  readonly family: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

const bits = { 4: 32, 6: 128 } as const;

/**
 * The canonical form of an address or prefix, or null where it is neither: IPv4-mapped IPv6 becomes IPv4,
 * host bits are cleared, a prefix of full length becomes an address, IPv6 takes its RFC 5952 form.
 */
export function canonicalAddress(text: string): string | null {
  const [host = "", length, ...rest] = text.split("/");
  if (rest.length > 0 || isIP(host) === 0 || host.includes("%")) return null;
  if (length !== undefined && !/^(0|[1-9]\d{0,2})$/.test(length)) return null;
  const parsed = ipaddr.parse(host);
  const full = parsed.kind() === "ipv4" ? 32 : 128;
  const given = length === undefined ? full : Number(length);
  if (given > full) return null;
  const mapped = parsed instanceof ipaddr.IPv6 && parsed.isIPv4MappedAddress() && given >= 96;
  const address = mapped ? parsed.toIPv4Address() : parsed;
  return written(address, mapped ? given - 96 : given);
}

/** The canonical set of the addresses in `texts`: sorted, none twice; what is no address is kept as it stands. */
export function canonicalAddresses(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => canonicalAddress(text) ?? text))].sort();
}

/** Whether every address that `inner` allows is allowed by `outer` too; an empty list allows every address. */
export function allowsWithin(inner: readonly string[], outer: readonly string[]): boolean {
  if (outer.length === 0) return true;
  if (inner.length === 0) return false;
  const around = merge(outer.flatMap(range));
  const known = inner.every((text) => canonicalAddress(text) !== null || outer.includes(text));
  return known && inner.flatMap(range).every((part) => around.some((whole) => contains(whole, part)));
}

function written(address: ipaddr.IPv4 | ipaddr.IPv6, length: number): string {
  const bytes = address.toByteArray();
  const full = bytes.length * 8;
  const kept = bytes.map(
    (byte, index) => byte & (0xff00 >> Math.min(8, Math.max(0, length - index * 8))) & 0xff,
  );
  const text = ipaddr.fromByteArray(kept).toString();
  return length === full ? text : `${text}/${length}`;
}

function range(text: string): Range[] {
  const canonical = canonicalAddress(text);
  if (canonical === null) return [];
  const [host = "", length] = canonical.split("/");
  const parsed = ipaddr.parse(host);
  const family = parsed.kind() === "ipv4" ? 4 : 6;
  const first = parsed.toByteArray().reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const free = BigInt(bits[family] - (length === undefined ? bits[family] : Number(length)));
  return [{ family, first, last: first + (1n << free) - 1n }];
}

/** Joins ranges that overlap or touch, so that two halves contain what their whole contains. */
function merge(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.family - b.family || (a.first < b.first ? -1 : 1));
  const merged: Range[] = [];
  for (const next of sorted) {
    const last = merged.at(-1);
    if (last === undefined || last.family !== next.family || next.first > last.last + 1n) merged.push(next);
    else merged[merged.length - 1] = { ...last, last: later(last.last, next.last) };
  }
  return merged;
}

function later(a: bigint, b: bigint): bigint {
  if (b > a) return b;
  return a;
}

function contains(whole: Range, part: Range): boolean {
  return whole.family === part.family && whole.first <= part.first && part.last <= whole.last;
}
