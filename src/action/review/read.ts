import validate from "../../schema/generated/review.validate.js";
import type { ReviewDocument } from "./document.ts";

/** A review, or why what was found is none: a forged or broken one can at most be refused. */
export type ReadReview = { readonly review: ReviewDocument } | { readonly why: string };

/** Reads the bytes of a review file; never throws. */
export function readReview(bytes: Uint8Array): ReadReview {
  const json = parsed(bytes);
  if (json === undefined) return { why: "it is not JSON" };
  if (isReview(json)) return { review: json };
  const [error] = validate.errors ?? [];
  const at = error?.instancePath ?? "";
  return { why: `it is no keyward.review/v1${at === "" ? "" : ` (${at})`}` };
}

function isReview(json: unknown): json is ReviewDocument {
  return validate(json);
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
