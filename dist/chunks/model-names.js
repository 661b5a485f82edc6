import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  __name
} from "./runtime.js";

// src/model/names.ts
function nfc(text) {
  return text.normalize("NFC");
}
__name(nfc, "nfc");
function sameName(a, b) {
  if (a === b) return true;
  return a !== null && b !== null && nfc(a) === nfc(b);
}
__name(sameName, "sameName");
function identityKey({ name, environment }) {
  return JSON.stringify([nfc(name), environment === null ? null : nfc(environment)]);
}
__name(identityKey, "identityKey");
function title({ name, environment }) {
  return environment === null ? `"${name}"` : `"${name}" in ${environment}`;
}
__name(title, "title");
function placeOf({ declaration, lines, source }, value) {
  const [key, inner] = value.split("/");
  const field = key === "token" ? inner : key;
  const from = declaration.inherited.find((one) => one.field === field && one.from !== "address-list");
  if (from !== void 0) return { file: from.file, line: from.line };
  const line = lines?.[value];
  return line === void 0 ? source : { ...source, line };
}
__name(placeOf, "placeOf");
function at({ file, line }) {
  return `${file}:${line}`;
}
__name(at, "at");
function groupBy(items, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === void 0) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
__name(groupBy, "groupBy");

export {
  nfc,
  sameName,
  identityKey,
  title,
  placeOf,
  at,
  groupBy
};
