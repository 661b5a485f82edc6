import type { Destination } from "./change.ts";

/** What is known of a place besides what it holds. */
export interface Site extends Destination {
  /** One spelling of where the place is: two places of one spot are one place, whichever sinks they belong to. */
  readonly spot: string;
}
