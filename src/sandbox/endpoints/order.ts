import type { Readings } from "../readings.ts";
import type { SandboxClient } from "../state.ts";

/** Sorts clients in the order that the readings select. */
export function inOrder(clients: readonly SandboxClient[], { order }: Readings): readonly SandboxClient[] {
  switch (order) {
    case "id":
      return clients.toSorted((a, b) => a.id - b.id);
    case "reverse":
      return clients.toSorted((a, b) => b.id - a.id);
    case "shuffle":
      return clients.toSorted((a, b) => scattered(a.id) - scattered(b.id));
  }
}

/** A pseudo-random number, different for each id below 2^32. */
function scattered(id: number): number {
  return Math.imul(id, 0x9e3779b1) >>> 0;
}

/** Rows that move between pages while a list is read. */
export class Shift {
  #further = 0;
  /** The page from which rows are shifted, until an earlier page is read again. */
  #moved: { readonly page: number; readonly offset: number } | null = null;

  /** How far the start of this page is shifted; always 0 for the first page. */
  offset(page: number, { shift, shiftAt }: Readings): number {
    if (this.#moved !== null && page <= this.#moved.page) this.#moved = null;
    if (shift === "none" || page === 1) return 0;
    if (this.#moved !== null) return this.#moved.offset;
    this.#further += 1;
    if (shiftAt !== 0 && this.#further !== shiftAt) return 0;
    this.#moved = { page, offset: shift === "repeat" ? -1 : 1 };
    return this.#moved.offset;
  }
}
