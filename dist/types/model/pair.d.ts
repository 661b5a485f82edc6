import type { Declared, Identity, Pair } from "./client.ts";
/** The second name's form if the configuration has none. */
export declare const defaultForm = "{name}-b";
/** The part of a form that stands for the name of the entry. */
export declare const nameInForm = "{name}";
/** The name of the second credential of an entry. */
export declare function secondName(form: string, first: string): string;
/** The name of the entry whose second credential has this name; null: the name does not have that form. */
export declare function firstName(form: string, second: string): string | null;
/** The name after which the place of a client's token is named: both credentials of an entry have one place. */
export declare function placeName({ name, pair }: Pick<Declared, "name" | "pair">): string;
/** What both credentials of an entry have in common, and no other client; null for a client that has one credential. */
export declare function pairKey({ pair, environment }: Pick<Declared, "pair" | "environment">): string | null;
/** The same client under another name and environment: the place of a second credential is then named after that name, too. */
export declare function renamedTo<C extends Pick<Declared, "name" | "environment" | "pair">>(client: C, { name, environment }: Identity): C;
/** The name of the other credential of its entry. */
export declare function otherName({ credential, first, form }: Pair): string;
