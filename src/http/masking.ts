import type { KnownSecrets } from "../model/token/known-secrets.ts";
import { secretMask } from "../model/token/secret.ts";

/** Makes a text from outside fit for a message: one line, shortened, without control characters or tokens. */
export type Masker = (text: string) => string;

/** What a masker hides and keeps. */
export interface MaskingOptions {
  /** Tokens that must never be shown, in any of the forms in which they are repeated, also those that are added later. */
  readonly secrets: KnownSecrets;
  /** Which part of a long text is kept: programs print at the end what went wrong. */
  readonly keep: "start" | "end";
}

/** The longest text that is shown, in characters. */
const longest = 300;

/**
 * What looks like a token, whoever issued it: the prefixes of Workato, GitHub and Vault, a bearer header, the query
 * of a URL (which may be signed), and whatever is too long to be a word.
 */
const tokenLike = new RegExp(
  [
    /\bwrk[a-z]*-[\w.-]+/,
    /\b(?:gh[a-z]_|github_pat_)\w+/,
    /\bhv[bsr]\.[\w.-]+/,
    /\bBearer\s+[^\s"',;]{12,}/,
    // Without the digit it would hide words, as in "token authentication".
    /\btoken\s+(?=[^\s"',;]*\d)[^\s"',;]{12,}/,
    /(?<=https?:\/\/[^\s?]*)\?\S+/,
    /[\w-]{40,}/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gi",
);

/** Makes a masker that hides these secrets, and everything that looks like a token. */
export function createMasker({ secrets, keep }: MaskingOptions): Masker {
  return (text) => {
    const line = secrets
      .hide(text)
      .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
      .trim();
    return shortened(line.replaceAll(tokenLike, secretMask), keep);
  };
}

function shortened(text: string, keep: MaskingOptions["keep"]): string {
  if (text.length <= longest) return text;
  if (keep === "end") return `…${text.slice(1 - longest).trimStart()}`;
  return `${text.slice(0, longest - 1).trimEnd()}…`;
}
