/** A place in a text: line and column (in UTF-16 units) from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of a text into places; the table of lines is made when it is first needed. */
export class Lines {
  readonly #text: string;
  #starts: readonly number[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The place of an offset. */
  at(offset: number): Place {
    this.#starts ??= lineStarts(this.#text);
    const starts = this.#starts;
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}
