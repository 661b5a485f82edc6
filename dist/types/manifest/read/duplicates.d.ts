import type { Finding } from "../../model/finding.ts";
import type { Place } from "./lines.ts";
/** What distinguishes a declared client from the others, and its place in the file. */
export interface Entry {
    readonly name: string;
    readonly environment: string | null;
    /** Its pin. */
    readonly id: number | null;
    readonly file: string;
    readonly name_at: Place;
    /** Null if it has none. */
    readonly id_at: Place | null;
    /** The name of the entry whose second credential it is; null: it has the name that is written. */
    readonly second_of: string | null;
}
/** Identities declared more than once (allowed if every one is pinned), and pins that occur twice; each finding names both places. */
export declare function findDuplicates(entries: readonly Entry[]): readonly Finding[];
