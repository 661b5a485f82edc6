import type { Declared } from "../../model/client.ts";
/** The other credential of each client that has one. */
export declare function partnersOf<C extends {
    readonly declared: Declared;
}>(clients: readonly C[]): ReadonlyMap<C, C>;
