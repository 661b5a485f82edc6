/** The capabilities that keyward needs at data and metadata paths; data is read to keep its other keys. */
export declare const needed: readonly ["create", "read", "update"];
/** Both paths of every place. */
export declare function pathsOf(mount: string, places: readonly string[]): readonly string[];
/** Throws `SinkError` if a path lacks a capability; the remedy is the policy that grants it. */
export declare function requireCapabilities(answer: unknown, paths: readonly string[], sink: string): void;
