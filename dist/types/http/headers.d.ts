import type { Answer } from "./exchange.ts";
/** The text of a header (named in lower case), the first where it came several times; null where it is not there. */
export declare function headerOf({ headers }: Pick<Answer, "headers">, name: string): string | null;
/** The server's own time, from the header `Date`, in milliseconds since 1970; null where it is not there or not a date. */
export declare function serverTime(answer: Pick<Answer, "headers">): number | null;
