/** Addresses from `first` to `last`, both inclusive; IPv4 and IPv6 apart. */
interface Span {
  readonly family: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

/**
 * How many distinct addresses canonical addresses and prefixes (address.ts) hold together, IPv4 and IPv6; beyond
 * 2^53 - 1 that number itself. An empty list holds none.
 */
export function addressCount(canonical: readonly string[]): number {
  const spans = canonical.map(span).sort(byStart);
  let [count, family, end] = [0n, 0, -1n];
  for (const next of spans) {
    if (next.family !== family) [family, end] = [next.family, -1n];
    const first = next.first > end ? next.first : end + 1n;
    if (next.last < first) continue;
    count += next.last - first + 1n;
    end = next.last;
  }
  return count > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(count);
}

function span(text: string): Span {
  const [host = "", length] = text.split("/");
  const family = host.includes(":") ? 6 : 4;
  const first = family === 4 ? v4(host) : v6(host);
  const bits = family === 4 ? 32 : 128;
  const free = BigInt(bits - (length === undefined ? bits : Number(length)));
  return { family, first, last: first + (1n << free) - 1n };
}

function byStart(a: Span, b: Span): number {
  return a.family - b.family || (a.first < b.first ? -1 : a.first > b.first ? 1 : 0);
}

function v4(host: string): bigint {
  return BigInt(host.split(".").reduce((sum, part) => sum * 256 + Number(part), 0));
}

function v6(host: string): bigint {
  const [head = "", tail] = host.split("::");
  const groups = (text: string) => (text === "" ? [] : text.split(":"));
  const [left, right] = [groups(head), groups(tail ?? "")];
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => "0");
  const all = [...left, ...zeros, ...right].map((group) => group.padStart(4, "0"));
  return BigInt(`0x${all.join("")}`);
}
