import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  __name
} from "./runtime.js";

// src/util/map-async.ts
async function mapConcurrent(items, map, atOnce = 32) {
  const results = /* @__PURE__ */ new Map();
  const waiting = items.map((item, index) => ({ item, index })).reverse();
  const worker = /* @__PURE__ */ __name(async () => {
    for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
      results.set(next.index, await map(next.item));
    }
  }, "worker");
  await Promise.all(Array.from({ length: atOnce }, worker));
  return [...results.entries()].sort(([a], [b]) => a - b).map(([, result]) => result);
}
__name(mapConcurrent, "mapConcurrent");
function mapSequential(items, map) {
  return mapConcurrent(items, map, 1);
}
__name(mapSequential, "mapSequential");
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
__name(openGate, "openGate");

export {
  mapConcurrent,
  mapSequential,
  openGate
};
