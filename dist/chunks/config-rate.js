import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  parseDuration
} from "./util-duration.js";

// src/config/rate.ts
var defaultRate = { limit: 60, windowMs: 6e4 };
var defaultListRate = { limit: 1e3, windowMs: 6e4 };
function parseRate(text) {
  const [, count, duration = ""] = /^([1-9]\d{0,5})\/(\w+)$/.exec(text) ?? [];
  const windowMs = parseDuration(duration);
  return count === void 0 || windowMs === null ? null : { limit: Number(count), windowMs };
}

export {
  defaultRate,
  defaultListRate,
  parseRate
};
