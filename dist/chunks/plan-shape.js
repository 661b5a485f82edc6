import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  __name
} from "./runtime.js";

// src/plan/shape.ts
var text = /* @__PURE__ */ __name((value, path) => typeof value === "string" ? null : path, "text");
var number = /* @__PURE__ */ __name((value, path) => Number.isFinite(value) ? null : path, "number");
var flag = /* @__PURE__ */ __name((value, path) => typeof value === "boolean" ? null : path, "flag");
function oneOf(words) {
  return (value, path) => typeof value === "string" && words.includes(value) ? null : path;
}
__name(oneOf, "oneOf");
function orNull(shape) {
  return (value, path) => value === null ? null : shape(value, path);
}
__name(orNull, "orNull");
function optional(shape) {
  return (value, path) => value === void 0 ? null : shape(value, path);
}
__name(optional, "optional");
function either(first, second) {
  return (value, path) => first(value, path) === null ? null : second(value, path);
}
__name(either, "either");
function list(item) {
  return (value, path) => {
    if (!Array.isArray(value)) return path;
    return firstOf(value, (one, index) => item(one, `${path}[${index}]`));
  };
}
__name(list, "list");
function object(members) {
  return (value, path) => {
    if (!isObject(value)) return path;
    return firstOf(
      Object.entries(members),
      ([key, shape]) => shape(value[key], path === "" ? key : `${path}.${key}`)
    );
  };
}
__name(object, "object");
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
__name(isObject, "isObject");
function firstOf(items, look) {
  for (const [index, item] of items.entries()) {
    const misfit = look(item, index);
    if (misfit !== null) return misfit;
  }
  return null;
}
__name(firstOf, "firstOf");

export {
  text,
  number,
  flag,
  oneOf,
  orNull,
  optional,
  either,
  list,
  object,
  isObject
};
