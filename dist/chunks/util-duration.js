import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/util/duration.ts
var dayMs = 864e5;
var units = {
  s: 1e3,
  m: 6e4,
  h: 36e5,
  d: dayMs,
  w: 7 * dayMs
};
function parseDuration(text) {
  const [, count, unit = ""] = /^([1-9]\d{0,5})([smhdw])$/.exec(text) ?? [];
  const length = units[unit];
  return length === void 0 ? null : Number(count) * length;
}
function minuteWords(text) {
  const [, count] = /^([1-9]\d{0,5})m$/.exec(text) ?? [];
  if (count === void 0) return null;
  const plural = count === "1" ? "" : "s";
  return `${text} is ${count} minute${plural}; write ${Number(count) * 30}d for ${count} month${plural}`;
}
function durationWord(ms) {
  const unit = ["d", "h", "m"].find((one) => ms % (units[one] ?? 1) === 0) ?? "s";
  return `${ms / (units[unit] ?? 1)}${unit}`;
}

export {
  dayMs,
  parseDuration,
  minuteWords,
  durationWord
};
