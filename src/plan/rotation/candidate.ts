import type { TokenRow } from "../../model/plan.ts";
import type { Managed } from "../identity/identified.ts";
import type { Single, Turn } from "../tokens/turns.ts";

/** A managed client that may get a new token: of two credentials, the one whose turn it is. */
export interface Candidate extends Managed {
  /** What is known of the token that selects it: of two credentials, the one at the place; with `--end-overlap`, the other. */
  readonly row: TokenRow;
  readonly turn: Single | Turn;
  /** A client of `self`. */
  readonly own: boolean;
}
