import { type Page, WireError } from "./wire.ts";

/** A complete list. */
export interface Listing<T> {
  /** No id twice. */
  readonly items: readonly T[];
  /** One page; or no id seen twice, and a total that fits: without a total, rows that moved could be missed unseen. */
  readonly stable: boolean;
  /** How many rows a full page turned out to hold: a server may cap it lower than asked. */
  readonly pageSize: number;
}

/** What is known before a list is read. */
export interface PagesOptions {
  /** How many rows a full page holds, as far as is known. */
  readonly size: number;
  /** What a full page without a new row means: an error, or the end of the list. */
  readonly repeats: "error" | "end";
}

/** How many rows are asked for; the documented maximum. */
export const pageSize = 100;
const maxPages = 10_000;

/** Fetches one page, from 1. */
export type FetchPage<T> = (page: number) => Promise<Page<T>>;

/**
 * Reads every page of a list. An answer shorter than asked ends it, unless its `count` is larger than what was
 * read; a smaller `per_page` in the answer is believed; pages of a known total are fetched side by side, never
 * more than one beyond what the total needs. Throws `WireError` where the answers contradict themselves.
 */
export async function readPages<T extends { readonly id: number }>(
  fetch: FetchPage<T>,
  options: PagesOptions = { size: pageSize, repeats: "error" },
): Promise<Listing<T>> {
  const reading = new PageReading<T>(options);
  reading.add([await fetch(1)]);
  for (let batch = 1; reading.expects(); batch = Math.min(batch * 2, 64)) {
    reading.add(await Promise.all(reading.next(batch).map(fetch)));
  }
  return reading.listing();
}

/** The pages of one list read so far. */
class PageReading<T extends { readonly id: number }> {
  readonly #items = new Map<number, T>();
  readonly #totals = new Set<number>();
  readonly #counts = new Set<number>();
  #pages = 0;
  #rows = 0;
  readonly #repeats: PagesOptions["repeats"];
  /** How many rows a full page holds here. */
  #size: number;
  /** Rows on the first page. */
  #first = 0;
  /** Rows that the first page promises; 0 where it promises none. */
  #promised = 0;
  #ended = false;

  constructor({ size, repeats }: PagesOptions) {
    this.#size = size;
    this.#repeats = repeats;
  }

  expects(): boolean {
    return !this.#ended;
  }

  /** The numbers of the pages to fetch now: one, or as many of a promised total as `batch` allows. */
  next(batch: number): readonly number[] {
    const first = this.#pages + 1;
    const last = Math.floor(this.#promised / this.#size) + 1;
    const many = Math.max(1, Math.min(batch, last - first + 1));
    return Array.from({ length: many }, (_, index) => first + index);
  }

  add(pages: readonly Page<T>[]): void {
    for (const page of pages) this.#take(page);
    if (this.#pages > maxPages) throw new WireError(`the list does not end after ${maxPages} pages`);
  }

  #take(page: Page<T>): void {
    this.#pages += 1;
    if (this.#pages === 1) this.#learn(page);
    const known = this.#items.size;
    for (const item of page.items) this.#items.set(item.id, item);
    this.#rows += page.items.length;
    if (page.count !== null) this.#counts.add(page.count);
    if (page.count !== null && page.count > page.items.length) this.#totals.add(page.count);
    const full = page.items.length >= this.#size;
    const news = this.#items.size > known;
    if (full && !news && this.#repeats === "error")
      throw new WireError(`page ${this.#pages} repeats earlier pages`);
    const short = Math.max(0, ...this.#totals) > this.#rows;
    this.#ended = page.items.length === 0 || !news || !(full || short);
  }

  #learn({ items, count, perPage }: Page<T>): void {
    this.#first = items.length;
    if (items.length === 0 && (count ?? 0) > 0) {
      throw new WireError(`its count is ${count}, and its list is empty`);
    }
    if (perPage !== null && perPage > 0 && perPage < pageSize) this.#size = Math.max(perPage, items.length);
    // A page that is shorter than it says, of a longer list, is a silent cap: then pages are read one by one.
    if (count !== null && count > items.length && items.length >= this.#size) this.#promised = count;
  }

  listing(): Listing<T> {
    const items = [...this.#items.values()];
    const once = this.#rows === items.length;
    const fits = [...this.#totals].every((total) => total === items.length);
    return {
      items,
      stable: once && fits && (this.#pages === 1 || this.#counts.has(items.length)),
      pageSize: this.#pages > 1 ? Math.min(this.#first, this.#size) : this.#size,
    };
  }
}
