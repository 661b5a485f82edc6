type List = readonly string[];
/** From where a list allows a client to be called: "anywhere", "256 addresses", "every IPv4 address", "2^64 IPv6 addresses". */
export declare function reachText(list: List): string;
/** The text for a list that allows more; if it also excludes addresses, only what is new. */
export declare function openedText(before: List, after: List): string;
/** What a list allows in addition, whatever it allowed before. */
export declare function gainedText(before: List, after: List): string;
/** What a list no longer allows, whatever it still allows. */
export declare function lostText(before: List, after: List): string;
/** The text for a list that allows less; if it also adds addresses, only what is lost. */
export declare function narrowedText(before: List, after: List): string;
/** The text for a list that gains or loses entries that are not addresses. */
export declare function unclearText(before: List, after: List): string;
export {};
