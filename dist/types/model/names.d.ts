import type { Declared, Identity } from "./client.ts";
import type { Source } from "./source.ts";
/** A text in Unicode NFC: the form in which names are compared. */
export declare function nfc(text: string): string;
/** Whether two names (or environments) are the same, regardless of their Unicode form. */
export declare function sameName(a: string | null, b: string | null): boolean;
/** A key that two clients share exactly if their name and environment are the same. */
export declare function identityKey({ name, environment }: Identity): string;
/** An identity for a message: `"finance-loader" in Production`. */
export declare function title({ name, environment }: Identity): string;
/**
 * Where a value of a declared client is written, by its path in an entry, such as `folders/0`: in the entry, or where it
 * comes from; if that is not known, where the client is.
 */
export declare function placeOf({ declaration, lines, source }: Pick<Declared, "declaration" | "lines" | "source">, value: string): Source;
/** A place for a message: `clients/finance.yaml:3`. */
export declare function at({ file, line }: Source): string;
/** Groups by a key, in the order of first appearance. */
export declare function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]>;
