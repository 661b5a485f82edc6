/** The server's own message in an error answer, in any of the shapes of workato-api.md; empty if it has none. */
export declare function serverMessage(text: string): string;
/** What identifies a failure for the server's operators: `id` and `error_type` of an error answer, each if it has one. */
export declare function failureMarks(text: string): readonly string[];
/**
 * Whether a 2xx answer is a refusal: it says `success: false`, at the top or in a `result` that is not a client. The
 * API gives such an answer to mutations that it did not make (workato-api.md, What is open).
 */
export declare function isRefusal(body: unknown): boolean;
/** The message in the JSON of an answer; empty if it has none. */
export declare function messageOf(value: unknown): string;
/** The title of an HTML page; empty if there is none. */
export declare function pageTitle(html: string): string;
