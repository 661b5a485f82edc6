import type { KnownSecrets } from "../model/token/known-secrets.ts";
/** Makes a text from outside fit for a message: one line, shortened, without control characters or tokens. */
export type Masker = (text: string) => string;
/** What a masker hides and keeps. */
export interface MaskingOptions {
    /** Tokens that must never be shown, in any of the forms in which they are repeated, also those that are added later. */
    readonly secrets: KnownSecrets;
    /** Which part of a long text is kept: programs print at the end what went wrong. */
    readonly keep: "start" | "end";
}
/** Makes a masker that hides these secrets, and everything that looks like a token. */
export declare function createMasker({ secrets, keep }: MaskingOptions): Masker;
