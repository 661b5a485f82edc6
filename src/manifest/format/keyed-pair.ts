/** A key of a map with its value, as it is written. */
export interface KeyedPair {
  /** Null: a merge key. */
  readonly key: string | null;
  /** Offsets: of the key's first character, and after the value's last. */
  readonly start: number;
  readonly end: number;
}
