/** How much of a plan a text shows. */
export interface Detail {
    /** What neither widens nor deletes: whole, a line each, or counted. */
    readonly rest: "whole" | "lines" | "counted";
    /** New credentials that widen access in no other way: whole, on one line each, or counted. */
    readonly creates: "whole" | "compact" | "counted";
    /** Whether groups and short lines have links. */
    readonly links: boolean;
    /** The maximum number of clients that are named in a group. */
    readonly members: number;
    /** The maximum number of plans of customers, those with equal changes counted once. */
    readonly customers: number;
    /** The maximum length of each list of what widens, deletes or is wrong. */
    readonly most: number;
}
/** Everything. */
export declare const wholeDetail: Detail;
/** The most detail that fits; `longest` is the length of the longest list, `customers` the number of plans of customers. */
export declare function largestDetail({ longest, customers }: {
    readonly longest: number;
    readonly customers: number;
}, fits: (detail: Detail) => boolean): Detail;
