/** What an error speaks of, in words. */
export interface About {
    readonly name: string;
    /** "`folders` is all". */
    readonly is: string;
    /** How a remedy begins: "make it", "keep it to". */
    readonly make: string;
}
/** What the errors at a place of a client speak of; `data`: the values there. */
export declare function about(instancePath: string, data: readonly unknown[]): About;
/** A value for a sentence. */
export declare function shown(value: unknown): string;
/** One of several values, for a sentence. */
export declare function listed(values: unknown): string;
/** "3 entries", of a list. */
export declare function entriesOf(list: unknown): string;
