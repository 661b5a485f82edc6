/** Where a node stands in its text, and how it is written. */
export interface YamlNode {
  /** Offsets: of its first character, and behind its last. */
  readonly start: number;
  readonly end: number;
  readonly form: "scalar" | "alias" | "flow" | "block";
  /** Those of a list. */
  readonly items: readonly (YamlNode | null)[];
}
