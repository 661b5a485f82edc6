import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  __name
} from "./runtime.js";

// src/render/style.ts
var same = /* @__PURE__ */ __name((text) => text, "same");
var sgr = /* @__PURE__ */ __name((on, off) => (text) => text === "" ? "" : `\x1B[${on}m${text}\x1B[${off}m`, "sgr");
var plainStyle = {
  bold: same,
  dim: same,
  red: same,
  green: same,
  yellow: same,
  cyan: same
};
var ansiStyle = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  green: sgr(32, 39),
  yellow: sgr(33, 39),
  cyan: sgr(36, 39)
};

export {
  plainStyle,
  ansiStyle
};
