import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/schema/path-finding.ts
function label(path) {
  return nodeText(path, (index) => `entry ${index + 1}`);
}
function generalLabel(path) {
  return nodeText(path, () => "an entry");
}
function nodeText(path, entry) {
  const last = path.at(-1);
  if (last === void 0) return "the document";
  if (typeof last === "string") return `\`${last}\``;
  const list = path.at(-2);
  return typeof list === "string" ? `${entry(last)} of \`${list}\`` : entry(last);
}
function valueAt(value, path) {
  let found = value;
  for (const step of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step)) return void 0;
    found = Reflect.get(found, step);
  }
  return found;
}
function pathOf(document, pointer) {
  const path = [];
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(valueAt(document, path)) ? Number(key) : key);
  }
  return path;
}

export {
  label,
  generalLabel,
  valueAt,
  pathOf
};
