import { type Listing, type PagesOptions } from "./page-reading.ts";
import type { Page } from "../wire.ts";
/** Fetches one page, from 1. */
export type FetchPage<T> = (page: number) => Promise<Page<T>>;
/**
 * Reads every page of a list. A page shorter than requested ends it, unless its `count` is larger than what was
 * read; a smaller `per_page` in the answer is accepted; pages of a known total are fetched concurrently, never
 * more than one beyond what the total needs. Throws `WireError` if the answers contradict each other.
 */
export declare function readPages<T extends {
    readonly id: number;
}>(fetch: FetchPage<T>, options?: PagesOptions): Promise<Listing<T>>;
