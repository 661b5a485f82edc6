import type { TokenRow } from "../../model/plan.ts";

/** Which tokens `rotate` issues again; `environment` null: in any. */
export interface Selection {
  readonly what: Selected;
  readonly environment: string | null;
  /** Explicitly: the one client of `self` is rotated too, last. */
  readonly self: boolean;
  /** Places of named clients may hold content without keyward's marker. */
  readonly takePlace: boolean;
  /** Earlier tokens of entries with `overlap` are ended: new ones are issued and thrown away, and no place changes. */
  readonly endsOverlap: boolean;
}

/** What selects a token; instants are milliseconds since 1970. */
export type Selected =
  /** `issuedBefore`: of those, only tokens that were issued before this instant. */
  | { readonly kind: "names"; readonly names: readonly string[]; readonly issuedBefore?: number }
  /** Older than its `rotate_after`. */
  | { readonly kind: "due" }
  | { readonly kind: "issued-before"; readonly instant: number }
  /** Not found in any of its places, or reissued elsewhere, or issued and never delivered. */
  | { readonly kind: "undelivered" }
  | { readonly kind: "all" }
  /** Only `self`. */
  | { readonly kind: "nothing" };

/** Whether a selection matches this token; names are matched elsewhere, because each must be found. */
export function selects(what: Selected, row: TokenRow): boolean {
  switch (what.kind) {
    case "names":
    case "nothing":
      return false;
    case "due":
      return row.due;
    case "issued-before":
      return isIssuedBefore(row, what.instant);
    case "undelivered":
      return row.state === "not-held" || row.state === "reissued-elsewhere" || row.state === "pending";
    case "all":
      return true;
  }
}

/** Whether a token was certainly issued before an instant. */
export function isIssuedBefore({ updated_at: at }: Pick<TokenRow, "updated_at">, instant: number): boolean {
  return at !== null && Date.parse(at) < instant;
}
