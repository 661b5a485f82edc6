import {
  addressDifference,
  type AddressSet,
  addressSet,
  holdsAddresses,
  wholeFamilies,
} from "../../../fields/address-set.ts";
import { size } from "../../../fields/intervals.ts";
import { largeText, plural } from "../../words.ts";

type List = readonly string[];

/** From where a list allows a client to be called: "anywhere", "256 addresses", "every IPv4 address", "2^64 IPv6 addresses". */
export function reachText(list: List): string {
  return list.length === 0 ? "anywhere" : setText(addressSet(list));
}

/** The text for a list that allows more; if it also excludes addresses, only what is new. */
export function openedText(before: List, after: List): string {
  const [was, is] = [addressSet(before), addressSet(after)];
  return holdsAddresses(addressDifference(was, is)) || setText(was) === setText(is)
    ? gainedText(before, after)
    : `may now be called from ${setText(is)} (was ${wasText(was, is)})`;
}

/** What a list allows in addition, whatever it allowed before. */
export function gainedText(before: List, after: List): string {
  return `may now also be called from ${minusText(after, before)}`;
}

/** What a list no longer allows, whatever it still allows. */
export function lostText(before: List, after: List): string {
  return `may no longer be called from ${minusText(before, after)}`;
}

/** The text for a list that allows less; if it also adds addresses, only what is lost. */
export function narrowedText(before: List, after: List): string {
  const [was, is] = [addressSet(before), addressSet(after)];
  return holdsAddresses(addressDifference(is, was)) || setText(was) === setText(is)
    ? lostText(before, after)
    : `may be called from ${setText(is)} only (was ${wasText(was, is)})`;
}

/** The text for a list that gains or loses entries that are not addresses. */
export function unclearText(before: List, after: List): string {
  const [was, is] = [addressSet(before), addressSet(after)];
  const gained = addressDifference(is, was).unknown;
  const lost = addressDifference(was, is).unknown;
  const entries = [...new Set([...gained, ...lost])];
  const shown = entries.slice(0, 3).map((entry) => `"${entry}"`);
  const more = entries.length > 3 ? [plural(entries.length - 3, "other")] : [];
  const what = `${[...shown, ...more].join(", ")} ${entries.length === 1 ? "is not an address" : "are not addresses"}`;
  return `it is unclear who ${gained.length > 0 ? "may" : "could"} call: ${what}`;
}

function minusText(from: List, other: List): string {
  return setText({ ...addressDifference(addressSet(from), addressSet(other)), unknown: [] });
}

function setText({ v4, v6, unknown }: AddressSet): string {
  const whole = wholeFamilies({ v4, v6, unknown });
  if (whole.length === 2) return "every IPv4 and IPv6 address";
  const [four, six] = [size(v4), size(v6)];
  const parts = [
    whole.includes(4) ? "every IPv4 address" : countText(four, six > 0n ? "IPv4 address" : "address"),
    whole.includes(6) ? "every IPv6 address" : countText(six, "IPv6 address"),
    unknown.length === 0 ? "" : plural(unknown.length, "unknown entry"),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "no address" : parts.join(" and ");
}

function countText(count: bigint, noun: string): string {
  if (count === 0n) return "";
  return `${largeText(count)} ${count === 1n ? noun : `${noun}es`}`;
}

/** The number alone if the noun directly precedes it. */
function wasText(was: AddressSet, is: AddressSet): string {
  const kind = kindOf(was);
  if (kind === null || kind !== kindOf(is)) return setText(was);
  return largeText(size(kind === 4 ? was.v4 : was.v6));
}

/** The only family of a set in which addresses can be counted. */
function kindOf(set: AddressSet): 4 | 6 | null {
  if (set.unknown.length > 0 || wholeFamilies(set).length > 0) return null;
  if (set.v6.length === 0) return 4;
  return set.v4.length === 0 ? 6 : null;
}
