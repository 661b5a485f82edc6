import { type Page, WireError } from "../wire.ts";

/** A complete list. */
export interface Listing<T> {
  /** Without duplicate ids. */
  readonly items: readonly T[];
  /** One page; or no duplicate id, and a matching total: without a total, moved rows could be missed unnoticed. */
  readonly stable: boolean;
  /** How many rows a full page turned out to contain: a server may use a lower maximum than requested. */
  readonly pageSize: number;
  /** What the pages of this list have shown so far, for its next reading. */
  readonly facts: PageFacts;
  /**
   * Null if the answers show that the list ends here. Otherwise only a short page says so, which may be as long as an
   * unannounced maximum of the server: asks for one more page, and reads on if it has rows.
   */
  readonly more: (() => Promise<Listing<T>>) | null;
}

/** What the pages of a list have shown about its server. */
export interface PageFacts {
  /** Rows of the longest page: a shorter page is the last one. */
  readonly longest: number;
  /** Whether a count was larger than the rows of its page: then it is the total, not the number on the page. */
  readonly countIsTotal: boolean;
}

/** What is known of a list that was never read. */
export const noPageFacts: PageFacts = { longest: 0, countIsTotal: false };

/** What is known before a list is read. */
export interface PagesOptions {
  /** How many rows a full page contains, if known. */
  readonly size: number;
  /** What a page without a new row means that is full, or as long as the first one: an error, or the end of the list. */
  readonly repeats: "error" | "end";
  /** What earlier readings of the list have shown. */
  readonly facts: PageFacts;
}

/** How many rows are requested per page; the documented maximum. */
export const pageSize = 100;
const maxPages = 10_000;

/** The pages of one list read so far. */
export class PageReading<T extends { readonly id: number }> {
  readonly #items = new Map<number, T>();
  readonly #totals = new Set<number>();
  readonly #counts = new Set<number>();
  /** Whether each page had a count: the total of an earlier page does not show what was added since. */
  #allCounted = true;
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
  #endIsShown = false;
  /** The page size that the server announces as its own; 0 if it announces none, or only repeats the requested one. */
  #announced = 0;
  #longest: number;
  #countIsTotal: boolean;
  /** Pages that showed nothing but the end of the list. */
  #probes = 0;

  constructor({ size, repeats, facts }: PagesOptions) {
    this.#size = size;
    this.#repeats = repeats;
    this.#longest = facts.longest;
    this.#countIsTotal = facts.countIsTotal;
  }

  /** Whether the answers show that the list ends here, and not only the length of its last page. */
  endIsShown(): boolean {
    return this.#endIsShown;
  }

  /** Adds the page after one that was taken for the last one: page 2, since a list of several pages shows its end. */
  probe(page: Page<T>): void {
    const repeated = page.items.length === this.#rows && page.items.every(({ id }) => this.#items.has(id));
    // A server that ignores `page` may show everything, or cut the list and repeat its beginning.
    if (repeated && this.#repeats === "error") throw new WireError("page 2 repeats page 1");
    if (page.items.length === 0 || repeated) {
      this.#pages += 1;
      this.#probes += 1;
      this.#endIsShown = true;
      this.#learnCount(page);
      return;
    }
    this.#size = this.#first;
    this.add([page]);
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
    this.#learnCount(page);
    this.#longest = Math.max(this.#longest, page.items.length);
    const full = page.items.length >= this.#size;
    const hasNewRows = this.#items.size > known;
    const asLong = page.items.length > 0 && page.items.length >= this.#first;
    if ((full || asLong) && !hasNewRows && this.#repeats === "error")
      throw new WireError(`page ${this.#pages} repeats ${this.#pages === 2 ? "page 1" : "earlier pages"}`);
    const short = Math.max(0, ...this.#totals) > this.#rows;
    this.#ended = !hasNewRows || !(full || short);
    this.#endIsShown = !hasNewRows || this.#isLast(page);
  }

  #learnCount({ count, items }: Page<T>): void {
    if (count === null) {
      this.#allCounted = false;
      return;
    }
    this.#counts.add(count);
    if (count <= items.length) return;
    this.#totals.add(count);
    this.#countIsTotal = true;
  }

  /** Whether more than the length of a page says that it is the last one: a total, or pages that are longer. */
  #isLast({ count, items }: Page<T>): boolean {
    if (this.#totals.size > 0 || (this.#countIsTotal && count !== null)) return true;
    return items.length < Math.max(this.#longest, this.#announced);
  }

  #learn({ items, count, perPage }: Page<T>): void {
    this.#first = items.length;
    if (items.length === 0 && (count ?? 0) > 0) {
      throw new WireError(`its count is ${count}, but its list is empty`);
    }
    const own = perPage ?? 0;
    if (own > 0 && own < pageSize) {
      this.#announced = own;
      this.#size = Math.max(own, items.length);
    }
    // If a page of a longer list is shorter than it claims, the server limits pages silently: then pages are read one by one.
    if (items.length >= this.#size) this.#promised = count ?? 0;
  }

  listing(): Omit<Listing<T>, "more"> {
    const items = [...this.#items.values()];
    const once = this.#rows === items.length;
    const fits = [...this.#totals].every((total) => total === items.length);
    const pages = this.#pages - this.#probes;
    return {
      items,
      stable: once && fits && (pages === 1 || (this.#allCounted && this.#counts.has(items.length))),
      pageSize: pages > 1 ? Math.min(this.#first, this.#size) : this.#size,
      facts: { longest: this.#longest, countIsTotal: this.#countIsTotal },
    };
  }
}
