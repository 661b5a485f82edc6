/** A place in a file; `column` only where it is known. */
interface Place {
    readonly file: string;
    readonly line: number;
    readonly column?: number;
}
/** How many places are named before the rest is counted. */
export declare const namedPlaces = 12;
/**
 * Places for a message, not yet safe to print: "clients/a.yaml:3, 5, 9, clients/b.yaml:2 and 15 more". Each file is named
 * once.
 */
export declare function placesText(places: readonly Place[]): string;
export {};
