import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  identityKey
} from "./model-names.js";

// src/model/pair.ts
var defaultForm = "{name}-b";
var nameInForm = "{name}";
function secondName(form, first) {
  return form.split(nameInForm).join(first);
}
function firstName(form, second) {
  const [before = "", after = ""] = form.split(nameInForm);
  const isLonger = second.length > before.length + after.length;
  if (!isLonger || !second.startsWith(before) || !second.endsWith(after)) return null;
  return second.slice(before.length, second.length - after.length);
}
function placeName({ name, pair }) {
  return pair?.first ?? name;
}
function pairKey({ pair, environment }) {
  return pair === null ? null : identityKey({ name: pair.first, environment });
}
function renamedTo(client, { name, environment }) {
  const { pair } = client;
  if (pair === null) return { ...client, name, environment };
  const first = pair.credential === "first" ? name : firstName(pair.form, name) ?? pair.first;
  return { ...client, name, environment, pair: { ...pair, first } };
}
function otherName({ credential, first, form }) {
  return credential === "first" ? secondName(form, first) : first;
}

export {
  defaultForm,
  nameInForm,
  secondName,
  firstName,
  placeName,
  pairKey,
  renamedTo,
  otherName
};
