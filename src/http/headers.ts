import type { Answer } from "./exchange.ts";

/** The text of a header (named in lower case), the first where it came several times; null where it is not there. */
export function headerOf({ headers }: Pick<Answer, "headers">, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** The server's own time, from the header `Date`, in milliseconds since 1970; null where it is not there or not a date. */
export function serverTime(answer: Pick<Answer, "headers">): number | null {
  const time = Date.parse(headerOf(answer, "date") ?? "");
  return Number.isNaN(time) ? null : time;
}
