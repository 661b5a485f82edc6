import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  numberText
} from "./render-plan-values.js";

// src/render/problems/places.ts
var namedPlaces = 12;
function placesText(places) {
  const shown = places.slice(0, namedPlaces).map(({ file, line, column }, at) => {
    const position = column === void 0 ? String(line) : `${line}:${column}`;
    return places[at - 1]?.file === file ? position : `${file}:${position}`;
  });
  const more = places.length - shown.length;
  return `${shown.join(", ")}${more === 0 ? "" : ` and ${numberText(more)} more`}`;
}

export {
  namedPlaces,
  placesText
};
