import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/model/names.ts
function nfc(text) {
  return text.normalize("NFC");
}
function sameName(a, b) {
  if (a === b) return true;
  return a !== null && b !== null && nfc(a) === nfc(b);
}
function identityKey({ name, environment }) {
  if (environment === null) return `-${nfc(name)}`;
  const form = nfc(environment);
  return `${form.length}:${form}${nfc(name)}`;
}
function title({ name, environment }) {
  return environment === null ? `"${name}"` : `"${name}" in ${environment}`;
}
function placeOf({ declaration, lines, source }, value) {
  const [key, inner] = value.split("/");
  const field = key === "token" ? inner : key;
  const from = declaration.inherited.find((one) => one.field === field && one.from !== "address-list");
  if (from !== void 0) return { file: from.file, line: from.line };
  const line = lines?.[value];
  return line === void 0 ? source : { ...source, line };
}
function at({ file, line }) {
  return `${file}:${line}`;
}
function groupBy(items, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === void 0) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}

export {
  nfc,
  sameName,
  identityKey,
  title,
  placeOf,
  at,
  groupBy
};
