import { mismatch } from "../../schema/mismatch.ts";
import validate from "../../schema/generated/review.validate.js";
import { type ReviewDocument, reviewFormat } from "./document.ts";

/** A review, or why a file is not a valid one. */
export type ReadReview = { readonly review: ReviewDocument } | { readonly why: string };

/** Reads the bytes of a review file; never throws. */
export function readReview(bytes: Uint8Array): ReadReview {
  const json = parsed(bytes);
  if (json === undefined) return { why: "it is not JSON" };
  if (validate(json)) return { review: json };
  return { why: `it is not a valid ${reviewFormat} ${mismatch(validate.errors ?? [], json)}` };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
