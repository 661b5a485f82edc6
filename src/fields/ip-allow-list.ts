import { canonicalAddress, canonicalAddresses } from "./address.ts";
import {
  addressDifference,
  addressKey,
  addressSet,
  holdsAddresses,
  holdsMostAddresses,
  wholeFamilies,
} from "./address-set.ts";
import type { RiskCode } from "../model/risk.ts";
import type { Field } from "./field.ts";

/** The addresses that may call with the client's token; empty: every address. */
export const ipAllowList: Field<"ip_allow_list"> = {
  field: "ip_allow_list",

  wanted: (declared) => declared ?? [],
  normal: (value) => [...value].sort(),
  key: addressKey,

  shown: (value) => value,
  fromPlan: (shown) => shown,
  createRisks,
  updateRisks,

  none: [],
  // An update clears the list with "".
  payload: (value, kind) =>
    kind === "create" && value.length === 0 ? {} : { ip_allow_list: value.join(",") },
  read: (answer) =>
    canonicalAddresses(
      answer.texts("ip_allow_list").flatMap((text) => text.split(/[,\s]+/).filter((part) => part !== "")),
    ),
  stored: (value) => value,
  text: (value) => (value.length === 0 ? "every address" : value.join(", ")),

  title: "IP allow list",
  cell: listText,
  words: {
    kind: "list",
    items: (shown) => (shown.length === 0 ? null : shown),
    everything: "every address",
    nothing: "no address",
    // Keeps lists of thousands readable: the risks show what they allow in total.
    most: 100,
  },
  declaredText: (declared) => (declared === null ? "" : listText(declared)),

  required: null,
  declared,
  written: ({ live }) =>
    live.ip_allow_list.length === 0
      ? { value: "any", note: null }
      : live.ip_allow_list.map((address) => ({ value: address, note: null })),
  meant: (item, { addressLists }) => {
    if (typeof item !== "string") return [];
    const listed = addressLists.get(item.normalize("NFC")) ?? [item];
    return listed.flatMap((address) => canonicalAddress(address) ?? []);
  },
  undeclarable: (value) => {
    const odd = value.find((text) => canonicalAddress(text) === null);
    return odd === undefined ? null : `its allow list contains "${odd}", which is not an address`;
  },
};

function declared(
  written: "any" | readonly string[] | undefined,
  canonical: (address: string) => string | null,
): readonly string[] | null {
  if (written === undefined) return null;
  return written === "any" ? [] : [...new Set(written.flatMap((text) => canonical(text) ?? []))].sort();
}

function createRisks(value: readonly string[]): readonly RiskCode[] {
  const set = addressSet(value);
  if (wholeFamilies(set).length > 0) return ["open-to-every-address"];
  return holdsMostAddresses(set) ? ["open-to-most-addresses"] : [];
}

function listText(list: readonly string[]): string {
  return list.length === 0 ? "any" : list.join(", ");
}

/** A list counts as narrowed only if addresses are certainly lost: none is while an unknown entry may still allow it. */
function updateRisks(before: readonly string[], after: readonly string[]): readonly RiskCode[] {
  if (after.length === 0) return ["ip-allow-list-removed"];
  const [was, is] = [addressSet(before), addressSet(after)];
  const [gained, lost] = [addressDifference(is, was), addressDifference(was, is)];
  const codes: RiskCode[] = [];
  if (holdsAddresses(gained)) codes.push("ip-allow-list-opened");
  if (gained.unknown.length + lost.unknown.length > 0) codes.push("ip-allow-list-unclear");
  if (holdsAddresses(lost) && is.unknown.length === 0)
    codes.push(before.length === 0 ? "ip-allow-list-added" : "ip-allow-list-narrowed");
  return codes;
}
