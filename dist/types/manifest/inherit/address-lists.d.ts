import type { InheritedValue } from "../../model/declaration.ts";
import type { Finding } from "../../model/finding.ts";
import type { Note } from "../../model/plan.ts";
import type { Place } from "../read/lines.ts";
/** A named list of `address_lists`, and its place. */
export interface AddressList {
    readonly name: string;
    /** As they are written. */
    readonly addresses: readonly string[];
    readonly file: string;
    /** The file with links followed. */
    readonly real: string;
    readonly place: Place;
}
/** A name in an `ip_allow_list`, and its place. */
export interface ListUse {
    readonly name: string;
    readonly file: string;
    readonly place: Place;
}
/** An allow list that names address lists, in canonical form. */
export interface ExpandedList {
    readonly addresses: readonly string[];
    /** The lists that it names, each once. */
    readonly lists: readonly InheritedValue[];
}
/** The address lists of a workspace, which any of its manifests may define and use. */
export declare class AddressLists {
    #private;
    /** `canonical`: the canonical form of an allow list without names. */
    constructor(canonical: (addresses: readonly string[]) => readonly string[]);
    define(list: AddressList): void;
    use(use: ListUse): void;
    markIncomplete(): void;
    /** The addresses of each list, by its name in NFC. */
    addresses(): ReadonlyMap<string, readonly string[]>;
    /** An allow list with addresses in place of names; null if it has no names. The same object for the same text, since clients share their lists. */
    expand(written: readonly string[]): ExpandedList | null;
    /** Names of lists that do not exist, and lists that are defined more than once. */
    findings(): readonly Finding[];
    /** The lists that no `ip_allow_list` names. */
    notes(): readonly Note[];
}
