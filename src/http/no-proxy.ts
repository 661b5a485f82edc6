import { BlockList, isIP, isIPv6 } from "node:net";

/**
 * Whether NO_PROXY excludes an origin. Its entries, separated by commas or spaces: `*` (every host); a domain, which
 * includes its subdomains, with or without a leading `.` or `*.`; an address, IPv6 with or without brackets; a range of
 * addresses such as `10.0.0.0/8`, which matches addresses only: no name is resolved. A domain or address may have a port.
 * A dot at the end of a name has no meaning.
 */
export function bypassesProxy(target: URL, noProxy: string): boolean {
  const host = canonical(target.hostname);
  const port = target.port === "" ? (target.protocol === "https:" ? "443" : "80") : target.port;
  return noProxy
    .split(/[,\s]+/)
    .filter((entry) => entry !== "")
    .some((entry) => matches(entry, host, port));
}

function matches(entry: string, host: string, port: string): boolean {
  if (entry === "*") return true;
  if (entry.includes("/")) return inRange(entry, host);
  const wanted = parts(entry);
  if (wanted.port !== null && wanted.port !== port) return false;
  const name = canonical(wanted.name.replace(/^\*?\.+/, ""));
  if (name === "") return false;
  return host === name || (isIP(host) === 0 && host.endsWith(`.${name}`));
}

/** An IPv6 address has a port only behind brackets. */
function parts(entry: string): { readonly name: string; readonly port: string | null } {
  const [, bracketed, port = null] = /^\[(.*)\](?::(\d+))?$/.exec(entry) ?? [];
  if (bracketed !== undefined) return { name: bracketed, port };
  if (isIPv6(entry)) return { name: entry, port: null };
  const [, name = entry, after = null] = /^([^:]*):(\d+)$/.exec(entry) ?? [];
  return { name, port: after === null ? null : String(Number(after)) };
}

/** A host name or address as a URL spells it, without brackets and without dots at its end; empty if it is neither. */
function canonical(name: string): string {
  const bare = name.replace(/^\[|\]$/g, "").replace(/\.+$/, "");
  const address = `http://${isIPv6(bare) ? `[${bare}]` : bare}`;
  if (bare === "" || !URL.canParse(address)) return "";
  return new URL(address).hostname.replace(/^\[|\]$/g, "");
}

function inRange(entry: string, host: string): boolean {
  const [, network = "", prefix = ""] = /^\[?([^\]/]+)\]?\/(\d{1,3})$/.exec(entry) ?? [];
  const [family, hostFamily] = [isIP(network), isIP(host)];
  const bits = Number(prefix);
  if (prefix === "" || family === 0 || family !== hostFamily || bits > (family === 4 ? 32 : 128))
    return false;
  const type = family === 4 ? "ipv4" : "ipv6";
  const range = new BlockList();
  range.addSubnet(network, bits, type);
  return range.check(host, type);
}
