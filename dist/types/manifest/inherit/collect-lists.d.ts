import type { Located } from "../read/findings.ts";
import type { AddressLists } from "./address-lists.ts";
import { type Canonical } from "./check-addresses.ts";
/** Adds the address lists that a document defines and names to those of the workspace. Accepts any document. */
export declare function collectLists({ file, real, lines, document }: Located & {
    readonly real: string;
}, lists: AddressLists, canonical: Canonical): void;
