import { type Page, WireError } from "./wire.ts";

/** A complete list. */
export interface Listing<T> {
  /** Without duplicate ids. */
  readonly items: readonly T[];
  /** One page; or no duplicate id, and a matching total: without a total, moved rows could be missed unnoticed. */
  readonly stable: boolean;
  /** How many rows a full page turned out to contain: a server may use a lower maximum than requested. */
  readonly pageSize: number;
}

/** What is known before a list is read. */
export interface PagesOptions {
  /** How many rows a full page contains, if known. */
  readonly size: number;
  /** What a full page without a new row means: an error, or the end of the list. */
  readonly repeats: "error" | "end";
}

/** How many rows are requested per page; the documented maximum. */
export const pageSize = 100;
const maxPages = 10_000;

/** Fetches one page, from 1. */
export type FetchPage<T> = (page: number) => Promise<Page<T>>;

/**
 * Reads every page of a list. A page shorter than requested ends it, unless its `count` is larger than what was
 * read; a smaller `per_page` in the answer is accepted; pages of a known total are fetched concurrently, never
 * more than one beyond what the total needs. Throws `WireError` if the answers contradict each other.
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
  /** How many rows a full page of this list contains. */
  #size: number;
  /** Rows on the first page. */
  #first = 0;
  /** The total according to the first page; 0 if it has none. */
  #promised = 0;
  #ended = false;

  constructor({ size, repeats }: PagesOptions) {
    this.#size = size;
    this.#repeats = repeats;
  }

  expects(): boolean {
    return !this.#ended;
  }

  /** The numbers of the pages to fetch next: one, or up to `batch` of a known total. */
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
    const hasNewRows = this.#items.size > known;
    if (full && !hasNewRows && this.#repeats === "error")
      throw new WireError(`page ${this.#pages} repeats earlier pages`);
    const short = Math.max(0, ...this.#totals) > this.#rows;
    this.#ended = page.items.length === 0 || !hasNewRows || !(full || short);
  }

  #learn({ items, count, perPage }: Page<T>): void {
    this.#first = items.length;
    if (items.length === 0 && (count ?? 0) > 0) {
      throw new WireError(`its count is ${count}, but its list is empty`);
    }
    if (perPage !== null && perPage > 0 && perPage < pageSize) this.#size = Math.max(perPage, items.length);
    // If a page of a longer list is shorter than it claims, the server limits pages silently: then pages are read one by one.
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
