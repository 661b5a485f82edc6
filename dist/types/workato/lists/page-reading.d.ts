import { type Page } from "../wire.ts";
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
export declare const noPageFacts: PageFacts;
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
export declare const pageSize = 100;
/** The pages of one list read so far. */
export declare class PageReading<T extends {
    readonly id: number;
}> {
    #private;
    constructor({ size, repeats, facts }: PagesOptions);
    /** Whether the answers show that the list ends here, and not only the length of its last page. */
    endIsShown(): boolean;
    /** Adds the page after one that was taken for the last one: page 2, since a list of several pages shows its end. */
    probe(page: Page<T>): void;
    expects(): boolean;
    /** The numbers of the pages to fetch next: one, or up to `batch` of a known total. */
    next(batch: number): readonly number[];
    add(pages: readonly Page<T>[]): void;
    listing(): Omit<Listing<T>, "more">;
}
