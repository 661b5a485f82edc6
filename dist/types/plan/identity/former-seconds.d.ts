import type { Live } from "../../model/client.ts";
import type { Managed } from "./identified.ts";
/**
 * The unmanaged clients that were the second credentials of entries whose `overlap` was turned off, with the client of the
 * entry: they have that name and the same access.
 */
export declare function formerSeconds(managed: readonly Managed[], unmanaged: readonly Live[], form: string): ReadonlyMap<Live, Managed>;
