/** Where a node is in its text, and how it is written. */
export interface YamlNode {
  /** Offsets: of its first character, and after its last; its anchor and its tag come before it. */
  readonly start: number;
  readonly end: number;
  readonly form: "scalar" | "alias" | "flow" | "block";
  /** It has a tag, such as `!!str`. */
  readonly tagged: boolean;
  /** The items of a list. */
  readonly items: readonly (YamlNode | null)[];
}

/** An anchored node with its aliases, of which there is at least one. */
export interface YamlAnchor {
  readonly start: number;
  readonly end: number;
  readonly aliases: readonly YamlAlias[];
}

/** An alias in its text. */
export interface YamlAlias {
  readonly start: number;
  /** The map that a merge key merges it into, with the map's own keys; null: it is used as a value. */
  readonly mergedInto: { readonly start: number; readonly keys: ReadonlySet<string> } | null;
}
