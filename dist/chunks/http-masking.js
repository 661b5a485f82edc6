import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  secretMask
} from "./model-secret.js";
import {
  __name
} from "./runtime.js";

// src/http/masking.ts
var longest = 300;
var tokenLike = new RegExp(
  [
    /\bwrk[a-z]*-[\w.-]+/,
    /\b(?:gh[a-z]_|github_pat_)\w+/,
    /\bhv[bsr]\.[\w.-]+/,
    /\bBearer\s+[^\s"',;]{12,}/,
    // Without the digit it would hide words, as in "token authentication".
    /\btoken\s+(?=[^\s"',;]*\d)[^\s"',;]{12,}/,
    /(?<=https?:\/\/[^\s?]*)\?\S+/,
    /[\w-]{40,}/
  ].map(({ source }) => source).join("|"),
  "gi"
);
function createMasker({ secrets, keep }) {
  return (text) => {
    const line = secrets.hide(text).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
    return shortened(line.replaceAll(tokenLike, secretMask), keep);
  };
}
__name(createMasker, "createMasker");
function shortened(text, keep) {
  if (text.length <= longest) return text;
  if (keep === "end") return `\u2026${text.slice(1 - longest).trimStart()}`;
  return `${text.slice(0, longest - 1).trimEnd()}\u2026`;
}
__name(shortened, "shortened");

export {
  createMasker
};
