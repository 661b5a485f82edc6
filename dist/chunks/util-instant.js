import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/util/instant.ts
var form = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|[+-](\d\d):(\d\d)))?$/;
function parseInstant(text) {
  const [, day, ...parts] = form.exec(text) ?? [];
  if (day === void 0 || !isDay(day)) return null;
  const [hour, minute, second, offsetHours, offsetMinutes] = parts.map((part) => Number(part ?? 0));
  const exists = isBelow(hour, 24) && isBelow(minute, 60) && isBelow(second, 60) && isBelow(offsetHours, 15) && isBelow(offsetMinutes, 60);
  return exists ? Date.parse(text) : null;
}
function isDay(text) {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function isBelow(value, limit) {
  return value !== void 0 && value < limit;
}

export {
  parseInstant
};
