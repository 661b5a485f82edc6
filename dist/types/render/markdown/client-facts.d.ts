import type { Change, CreateChange } from "../../model/change.ts";
/** What a new client may do and from where, and what happens with its token; `places`: the words for the tokens of several clients. */
export declare function newClientFacts(change: CreateChange, places: string | null): readonly string[];
/** What a deleted client could do and from where. */
export declare function removedClientFacts(change: Change): string;
/** What a client may do and from where, on one line. */
export declare function factsLine(change: Change, side: "before" | "after"): string;
