import type { Declared, TokenRule } from "../model/client.ts";
import { Undecided } from "./undecided.ts";
/** A value, or what to throw where it is asked for and not known. */
export type Known<T> = {
    readonly value: T;
} | {
    readonly unknown: () => Undecided;
};
/** A folder of a client, as far as it is known. */
export interface FolderFact {
    readonly id: Known<number>;
    /** Canonical: names joined by `/`, a slash in a name as `\/`. */
    readonly path: Known<string>;
}
/** What is known of one desired client. */
export interface Subject {
    readonly name: string;
    readonly environment: string | null;
    readonly role: {
        readonly id: Known<number>;
        readonly name: Known<string>;
    };
    /** Unknown where it cannot be told whether an id and a path are one folder. */
    readonly folders: "all" | Known<readonly FolderFact[]>;
    /** Null or empty: every address may call. */
    readonly ip_allow_list: readonly string[] | null;
    readonly token: TokenRule;
    /** The pin. */
    readonly id: number | null;
}
/** What is known of a declared client without asking the API. */
export declare function offlineSubject(declared: Declared): Subject;
/** A folder's path in the one form in which policies see it. */
export declare function canonicalPath(written: string): string;
/**
 * A client as policies see it: what is not known throws `Undecided` where it is asked for. `ip_allow_list` and
 * `ip_address_count` are undefined where every address may call, and so is what the manifests leave unsaid about
 * the token. Text is in NFC; the lists are sets.
 */
export declare function factsOf(subject: Subject): object;
