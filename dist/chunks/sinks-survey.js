import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  groupBy
} from "./model-names.js";
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

// src/sinks/survey.ts
async function surveyPlaces(places, sinks) {
  const found = /* @__PURE__ */ new Map();
  for (const [name, mine] of groupBy(places, ({ sink }) => sink)) {
    const sink = sinks.get(name);
    if (sink === void 0) continue;
    const named = mine.map(({ place }) => place);
    const [spots, around] = await Promise.all([sink.spots(named), surroundingsOf(sink, named)]);
    for (const [index, one] of mine.entries()) {
      const { place } = one;
      const { hazard = null, markerInGit = false } = around[index] ?? {};
      const spot = spots[index] ?? place;
      found.set(one, { sink: name, place, spot, marker: sink.markerAt(place), hazard, markerInGit });
    }
  }
  return found;
}
__name(surveyPlaces, "surveyPlaces");
async function surroundingsOf(sink, places) {
  return await sink.surroundings?.(places) ?? places.map(() => ({ hazard: null, markerInGit: false }));
}
__name(surroundingsOf, "surroundingsOf");

export {
  mapConcurrent,
  mapSequential,
  openGate,
  surveyPlaces,
  surroundingsOf
};
