import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  groupBy
} from "./model-names.js";
import {
  __name
} from "./runtime.js";

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
  surveyPlaces,
  surroundingsOf
};
