import { type Listing, noPageFacts, PageReading, pageSize, type PagesOptions } from "./page-reading.ts";
import type { Page } from "../wire.ts";

/** Fetches one page, from 1. */
export type FetchPage<T> = (page: number) => Promise<Page<T>>;

/**
 * Reads every page of a list. A page shorter than requested ends it, unless its `count` is larger than what was
 * read; a smaller `per_page` in the answer is accepted; pages of a known total are fetched concurrently, never
 * more than one beyond what the total needs. Throws `WireError` if the answers contradict each other.
 */
export async function readPages<T extends { readonly id: number }>(
  fetch: FetchPage<T>,
  options: PagesOptions = { size: pageSize, repeats: "error", facts: noPageFacts },
): Promise<Listing<T>> {
  return readOn(new PageReading<T>(options), fetch);
}

async function readOn<T extends { readonly id: number }>(
  reading: PageReading<T>,
  fetch: FetchPage<T>,
): Promise<Listing<T>> {
  for (let batch = 1; reading.expects(); batch = Math.min(batch * 2, 64)) {
    reading.add(await Promise.all(reading.next(batch).map(fetch)));
  }
  if (reading.endIsShown()) return { ...reading.listing(), more: null };
  let further: Promise<Listing<T>> | null = null;
  const probe = async (): Promise<Listing<T>> => {
    const [page = 1] = reading.next(1);
    reading.probe(await fetch(page));
    return readOn(reading, fetch);
  };
  // Asked once, however many ask for it.
  return { ...reading.listing(), more: () => (further ??= probe()) };
}
