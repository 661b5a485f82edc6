import { html, type Html } from "./html.ts";

const long = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const shortMonth = new Intl.DateTimeFormat("en-US", { month: "short", timeZone: "UTC" });

/** "26 November 2026", in UTC. */
export function longDate(instant: string): string {
  return long.format(new Date(instant));
}

/** "11:32 UTC". */
export function timeOfDay(instant: string): string {
  return `${new Date(instant).toISOString().slice(11, 16)} UTC`;
}

/** "November 2026", in UTC. */
export function monthName(instant: Date): string {
  return month.format(instant);
}

/** "Nov", in UTC. */
export function shortMonthName(instant: Date): string {
  return shortMonth.format(instant);
}

/** A day as 2026-11-26, in UTC; a dash if it is unknown. */
export function day(instant: string | null): Html {
  const date = instant === null ? null : new Date(instant);
  if (date === null || Number.isNaN(date.getTime())) return html`<span class="none">–</span>`;
  const text = date.toISOString().slice(0, 10);
  return html`<time datetime="${text}">${text}</time>`;
}
