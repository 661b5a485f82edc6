/** One client in an answer of the API, read by key. Each reader throws if the value has another type, with its place in the message. */
export interface Answer {
    readonly value: (key: string) => unknown;
    readonly text: (key: string) => string;
    /** Null if it is missing or null. */
    readonly optionalText: (key: string) => string | null;
    /** Null if it is missing or null. */
    readonly optionalId: (key: string) => number | null;
    /** Empty if it is missing or null. */
    readonly ids: (key: string) => readonly number[];
    /** A text, or a list of texts; empty if it is missing or null. */
    readonly texts: (key: string) => readonly string[];
    /** The error to throw for a part that is not as expected. */
    readonly unexpected: (key: string, wanted: string) => Error;
}
