import type { Declared, TokenRule } from "../../model/client.ts";
import type { Token } from "../../schema/generated/manifest.ts";
import type { Draft } from "../inherit/expand.ts";
import type { ReadContext } from "./check.ts";
type Context = Pick<ReadContext, "tokens" | "canonical" | "lists">;
/**
 * A checked client in canonical form, with addresses in place of address lists; with `overlap` it is two, of the same
 * values. None without role or folders.
 */
export declare function declare(draft: Draft, context: Context): readonly Declared[];
/** The values of a `token` map, with the fallback's for keys that it does not have. */
export declare function tokenRule(token: Token, fallback: TokenRule): TokenRule;
export {};
