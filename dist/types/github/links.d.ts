/** The address of the next page in a `Link` header, or null if there is none. */
export declare function nextLink(header: string): string | null;
