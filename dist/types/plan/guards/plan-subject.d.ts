import type { Change } from "../../model/change.ts";
import type { Declared } from "../../model/client.ts";
import type { Identified } from "../identity/identified.ts";
import type { GuardSubject } from "./guards.ts";
/**
 * What the guards check in the plan of `plan` and `apply`; `spares`: the clients to be created whose token is thrown
 * away. A rotation that heals a lost token does not count towards any limit.
 */
export declare function planSubject({ creates, managed, declaredSelf, inScope, formerSeconds }: Identified, changes: readonly Change[], spares: ReadonlySet<Declared>): GuardSubject;
/** The ids of the live clients that were the second credential of an entry before its `overlap` was turned off. */
export declare function formerIds(declared: Declared, formerSeconds: Identified["formerSeconds"]): readonly number[];
