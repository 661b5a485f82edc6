/** The result of a read, or null if this token may not read it (403, 404); rejects for every other error. */
export declare function unlessForbidden<T>(reading: Promise<T>): Promise<T | null>;
