/** What an error is about, as text. */
export interface About {
    readonly name: string;
    /** "`folders` is all". */
    readonly is: string;
    /** The beginning of a remedy: "make it", "allow". */
    readonly make: string;
    /** The text after a limit in a remedy: " addresses". */
    readonly unit: (limit: unknown) => string;
}
/** What the errors at one place of a client are about; `data`: the values there. */
export declare function about(instancePath: string, data: readonly unknown[]): About;
/** A value for a sentence. */
export declare function shown(value: unknown): string;
/** A value, or one of several, for a sentence. */
export declare function listed(values: unknown): string;
/** "3 entries", of a list. */
export declare function entriesOf(list: unknown): string;
