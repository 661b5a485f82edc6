/** A word that may be inserted at the cursor. */
export interface Candidate {
  readonly value: string;
  /** Empty if there is none. */
  readonly description: string;
}

/** What may be inserted at the cursor. */
export type Answer =
  | { readonly kind: "values"; readonly candidates: readonly Candidate[] }
  /** The shell lists files or folders itself, which it can do better. */
  | { readonly kind: "files" | "folders" };

/** Nothing may be inserted. */
export const nothing: Answer = { kind: "values", candidates: [] };

/** Characters that a shell or terminal could act on, or that reorder what is shown. */
const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Without the candidates that cannot be shown safely; a description that cannot be is dropped alone. */
export function safeCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates
    .filter(({ value }) => value !== "" && !unsafe.test(value))
    .map(({ value, description }) => ({ value, description: unsafe.test(description) ? "" : description }));
}

/** Without the candidates that the parser would take for options. */
export function operandsOnly(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ value }) => !value.startsWith("-"));
}
