import type { Path, PathFinding } from "../../schema/path-finding.ts";
/** The canonical form of an address or prefix, or null. */
export type Canonical = (text: string) => string | null;
/** Entries of an `ip_allow_list` that are neither an address nor could be the name of a list. Accepts any value. */
export declare function checkAllowList(values: unknown, path: Path, canonical: Canonical): Generator<PathFinding>;
/** The names of lists in an `ip_allow_list`. Accepts any value. */
export declare function listNames(values: unknown, canonical: Canonical): Generator<{
    readonly name: string;
    readonly index: number;
}>;
/** Entries of a list of `address_lists` that are not addresses: names of other lists among them. Accepts any value. */
export declare function checkAddressList(list: unknown, path: Path, canonical: Canonical): Generator<PathFinding>;
/** Whether a text that is not an address may be the name of a list (as in the schema): other texts are probably meant as addresses. */
export declare function isListName(text: string): boolean;
