import { eventFormat, type LineEvent } from "../model/event.ts";

/** An event as a line of `--format jsonl`; `now` in ms since 1970. */
export function eventLine(event: LineEvent, now: number): string {
  const at = new Date(now).toISOString();
  return `${JSON.stringify({ format: eventFormat, at, ...event })}\n`;
}
