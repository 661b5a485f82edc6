import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  secretMask
} from "./model-token-secret.js";

// src/util/map-async.ts
async function mapConcurrent(items, map, atOnce = 32) {
  const results = /* @__PURE__ */ new Map();
  const waiting = items.map((item, index) => ({ item, index })).reverse();
  const worker = async () => {
    for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
      results.set(next.index, await map(next.item));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return [...results.entries()].sort(([a], [b]) => a - b).map(([, result]) => result);
}
function mapSequential(items, map) {
  return mapConcurrent(items, map, 1);
}
function openGate(atOnce) {
  const waiting = [];
  let free = atOnce;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === void 0) free += 1;
      else next();
    }
  };
}

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
function shortened(text, keep) {
  if (text.length <= longest) return text;
  if (keep === "end") return `\u2026${text.slice(1 - longest).trimStart()}`;
  return `${text.slice(0, longest - 1).trimEnd()}\u2026`;
}

export {
  mapConcurrent,
  mapSequential,
  openGate,
  createMasker
};
