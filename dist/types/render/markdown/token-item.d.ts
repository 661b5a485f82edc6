import type { TokenChange } from "../../model/plan.ts";
import { type Reader } from "./reader.ts";
/** A client whose `token` differs from the base's, as a Markdown list item. */
export declare function tokenChangeItem(change: TokenChange, { link }: Reader): readonly string[];
