import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  __name
} from "./runtime.js";

// src/tokens/in-turns.ts
async function inTurns(items, work, atOnce = 32) {
  const results = /* @__PURE__ */ new Map();
  const waiting = items.map((item, index) => ({ item, index })).reverse();
  const worker = /* @__PURE__ */ __name(async () => {
    for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
      results.set(next.index, await work(next.item));
    }
  }, "worker");
  await Promise.all(Array.from({ length: atOnce }, worker));
  return [...results.entries()].sort(([a], [b]) => a - b).map(([, result]) => result);
}
__name(inTurns, "inTurns");

export {
  inTurns
};
