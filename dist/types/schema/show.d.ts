/** A value as short flow YAML, for remedies: `[26138]`, `{ names: [team-*] }`. */
export declare function flow(value: unknown): string;
/** The kind of a value, in YAML terms. Never the value: it may be a token in the wrong place. */
export declare function kindOf(value: unknown): string;
