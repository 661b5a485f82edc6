/** The value of a JSON text: null if the text is empty, undefined if it is not JSON. */
export declare function parseJson(text: string): unknown;
/** Whether a value is a JSON object. */
export declare function isRecord(value: unknown): value is Readonly<Record<string, unknown>>;
/** The value at a path of keys; undefined if there is none. */
export declare function at(value: unknown, ...path: readonly string[]): unknown;
/** The text at a path of keys, or null. */
export declare function textAt(value: unknown, ...path: readonly string[]): string | null;
/** The number at a path of keys, or null. */
export declare function numberAt(value: unknown, ...path: readonly string[]): number | null;
/** A value as the indented JSON that keyward writes and prints; misleading characters are escaped, which changes no value. */
export declare function jsonText(value: unknown): string;
