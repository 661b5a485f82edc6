import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/features/overlap/overlap-words.ts
var spareWords = {
  current: "",
  earlier: "earlier token",
  undelivered: "never delivered"
};
function overlapText(other) {
  return `overlap with ${other.name}${other.id === null ? ", which is not live" : ""}`;
}

export {
  spareWords,
  overlapText
};
