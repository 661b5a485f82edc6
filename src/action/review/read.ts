import { mismatch } from "../../schema/mismatch.ts";
import validate from "../../schema/generated/review.validate.js";
import { at } from "../../util/json.ts";
import { type ReviewDocument, reviewFormat, reviewsFormat } from "./document.ts";

/** The reviews in a file, or why it is not a valid one. */
export type ReadReviews = { readonly reviews: readonly ReviewDocument[] } | { readonly why: string };

/** Reads the bytes of a review file: the review of a workspace, or those of several customers; never throws. */
export function readReviews(bytes: Uint8Array): ReadReviews {
  const json = parsed(bytes);
  if (json === undefined) return { why: "it is not JSON" };
  const rows = at(json, "reviews");
  if (at(json, "format") !== reviewsFormat || !Array.isArray(rows)) return readAll([json]);
  return readAll(rows);
}

function readAll(rows: readonly unknown[]): ReadReviews {
  const reviews: ReviewDocument[] = [];
  for (const row of rows) {
    if (!validate(row))
      return { why: `it is not a valid ${reviewFormat} ${mismatch(validate.errors ?? [], row)}` };
    reviews.push(row);
  }
  const names = new Set(reviews.map(({ workspace }) => workspace.name));
  return names.size === reviews.length ? { reviews } : { why: "it has two reviews of one workspace" };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
