import type { Path, PathFinding } from "../../schema/path-finding.ts";
import { listAt } from "./value-maps.ts";

/** The canonical form of an address or prefix, or null. */
export type Canonical = (text: string) => string | null;

/** Entries of an `ip_allow_list` that are neither an address nor could be the name of a list. Accepts any value. */
export function* checkAllowList(values: unknown, path: Path, canonical: Canonical): Generator<PathFinding> {
  for (const [index, text] of listAt(values, ["ip_allow_list"]).entries()) {
    if (typeof text !== "string" || canonical(text) !== null || isListName(text)) continue;
    yield invalidAddress(text, [...path, "ip_allow_list", index], canonical);
  }
}

/** The names of lists in an `ip_allow_list`. Accepts any value. */
export function* listNames(
  values: unknown,
  canonical: Canonical,
): Generator<{ readonly name: string; readonly index: number }> {
  for (const [index, text] of listAt(values, ["ip_allow_list"]).entries())
    if (typeof text === "string" && canonical(text) === null && isListName(text)) yield { name: text, index };
}

/** Entries of a list of `address_lists` that are not addresses: names of other lists among them. Accepts any value. */
export function* checkAddressList(list: unknown, path: Path, canonical: Canonical): Generator<PathFinding> {
  for (const [index, text] of listAt(list, []).entries()) {
    if (typeof text !== "string" || canonical(text) !== null) continue;
    const at = [...path, index];
    if (!isListName(text)) yield invalidAddress(text, at, canonical);
    else
      yield {
        rule: "list-in-list",
        message: `${JSON.stringify(text)} is not an IPv4 or IPv6 address or prefix, and an address list cannot contain another list`,
        fix: "write its addresses here, or name both lists in `ip_allow_list`",
        path: at,
        at: "value",
      };
  }
}

/** Whether a text that is not an address may be the name of a list (as in the schema): other texts are probably meant as addresses. */
export function isListName(text: string): boolean {
  return /^\s*\p{L}/u.test(text) && !/[:/,]/.test(text) && !isOpenWord(text);
}

function isOpenWord(text: string): boolean {
  return /^(?:any|all|\*)$/i.test(text.trim());
}

function invalidAddress(text: string, path: Path, canonical: Canonical): PathFinding {
  const near = nearestAddress(text, canonical);
  return {
    rule: "invalid-address",
    message: `${JSON.stringify(text)} is not an IPv4 or IPv6 address or prefix`,
    fix: isOpenWord(text)
      ? "write `ip_allow_list: any`"
      : near === null
        ? "write for example `192.0.2.10` or `198.51.100.0/24`"
        : `did you mean \`${near}\`?`,
    path,
    at: "value",
  };
}

/** The address or prefix that is probably meant; null if that is not certain. */
function nearestAddress(text: string, canonical: Canonical): string | null {
  const trimmed = text.trim();
  const forms = [
    trimmed,
    trimmed.replaceAll(/(^|\.)0+(?=\d)/g, "$1"),
    trimmed.replace(/\s*\/\s*/, "/"),
    trimmed.replace(/^(\d+)\.(\d+)\.(\d+)\.\*$/, "$1.$2.$3.0/24"),
    trimmed.replace(/^(\d+)\.(\d+)\.\*\.\*$/, "$1.$2.0.0/16"),
    trimmed.replace(/^\[(.*)\]$/, "$1"),
  ];
  return forms.find((form) => form !== text && canonical(form) !== null) ?? null;
}
