import type { OverlapClient, OverlapToken } from "./credentials.ts";

/** What the token of an entry with `overlap` is that its place does not hold. */
export const spareWords = {
  current: "",
  earlier: "earlier token",
  undelivered: "never delivered",
} as const satisfies Record<OverlapToken, string>;

/** Whose other credential a client is: "overlap with loader-b". */
export function overlapText(other: OverlapClient): string {
  return `overlap with ${other.name}${other.id === null ? ", which is not live" : ""}`;
}
