import { canonicalAddresses } from "../../fields/address.ts";

/** The only address from which the probe's client may call: one of RFC 5737, which nobody has. */
export const probeAddress = "192.0.2.1";

/** Every allow list that the probe gives to its client, as text; never an empty one. */
export const probeLists = {
  one: probeAddress,
  two: `${probeAddress},192.0.2.2`,
  prefix: "192.0.2.0/30",
  range: "192.0.2.1-192.0.2.2",
  ipv6: "2001:db8::1",
} as const;

/** What is added to a name to see how names are stored: padding, two Unicode forms of one letter, and what HTML escapes. */
const oddEnd = " \u00e9 e\u0301 <&>";
const longEnd = "-x".repeat(140);

/** A new name of a probe's client. */
export function newProbeName(random: () => number): string {
  const digits = Array.from({ length: 12 }, () => Math.floor(random() * 16).toString(16));
  return `keyward-probe-${digits.join("")}`;
}

/** The same name with everything that a server may store otherwise. */
export function oddName(name: string): string {
  return ` ${name}${oddEnd} `;
}

/** The same name, longer than most servers store: 306 characters. */
export function longName(name: string): string {
  return name + longEnd;
}

/** Whether a name has exactly a form that a probe gives to its client, however it was stored. */
export function isProbeName(name: string): boolean {
  const plain = unescaped(name).normalize("NFC").trim();
  const [base] = /^keyward-probe-[0-9a-f]{12}/.exec(plain) ?? [];
  if (base === undefined) return false;
  const end = plain.slice(base.length).replace(numbered, "");
  const isCutLong = longEnd.startsWith(end) && end.length >= 4;
  return end === "" || oddEnd.normalize("NFC").startsWith(end) || isCutLong;
}

/** Whether a name is exactly the one that a probe gives to its client first. */
export function isPlainProbeName(name: string): boolean {
  return /^keyward-probe-[0-9a-f]{12}$/.test(name);
}

/** What a server may add to a name that another client has. */
const numbered = / \(\d{1,3}\)$/;

/** Whether an allow list is exactly one that a probe gives to its client. */
export function isProbeList(list: readonly string[]): boolean {
  const key = (addresses: readonly string[]): string => [...canonicalAddresses(addresses)].sort().join(",");
  return Object.values(probeLists).some((own) => key(own.split(",")) === key(list));
}

/** A name as HTML escapes it. */
export function escaped(name: string): string {
  return name.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function unescaped(name: string): string {
  return name.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
