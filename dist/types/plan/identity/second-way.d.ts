import type { Declared, Live } from "../../model/client.ts";
/** Whether a client is the second credential of an entry: no key of the entry is about that one alone. */
export declare function isSecond({ pair }: Pick<Declared, "pair">): boolean;
/**
 * What to do about live clients that a client to be created may be: `otherwise`, unless it is the second credential of an
 * entry, since `id` and `renamed_from` of that are about the first one.
 */
export declare function wayFor({ name, pair, environment }: Pick<Declared, "name" | "pair" | "environment">, alike: readonly Pick<Live, "id" | "name">[], otherwise: string): string;
