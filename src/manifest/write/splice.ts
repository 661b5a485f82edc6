/** A range of a text, and the text that replaces it. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a list changes: which items are kept, in their order, and which are added. */
export interface ListEdit {
  readonly kept: readonly boolean[];
  readonly added: readonly string[];
}
