import type { RawAnswer } from "../../../workato/raw.ts";

/** The server's own time in an answer, in ms since 1970; null where it sends none. */
export function serverTimeOf({ header }: Pick<RawAnswer, "header">): number | null {
  const time = Date.parse(header("date") ?? "");
  return Number.isNaN(time) ? null : time;
}
