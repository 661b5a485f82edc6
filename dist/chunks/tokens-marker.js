import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  __name
} from "./runtime.js";

// src/tokens/marker.ts
var markerFormat = "keyward.marker/v1";
function markerText(marker) {
  return `${JSON.stringify({ format: markerFormat, ...marker }, null, 2)}
`;
}
__name(markerText, "markerText");
function parseMarker(text) {
  try {
    const value = JSON.parse(text);
    return isRecord(value) && value["format"] === markerFormat ? fromRecord(value) : null;
  } catch {
    return null;
  }
}
__name(parseMarker, "parseMarker");
function fromRecord(value) {
  return value["state"] === "held" ? heldFrom(value) : value["state"] === "pending" ? pendingFrom(value) : null;
}
__name(fromRecord, "fromRecord");
function heldFrom(value) {
  if (!isRecord(value)) return null;
  const { id, name, environment, updated_at } = value;
  if (typeof id !== "number" || typeof name !== "string" || !isText(environment) || !isText(updated_at))
    return null;
  return { state: "held", id, name, environment, updated_at };
}
__name(heldFrom, "heldFrom");
function pendingFrom(value) {
  const { name, environment, about, previous } = value;
  if (typeof name !== "string" || !isText(environment)) return null;
  const told = aboutFrom(about);
  const before = previous === null ? null : heldFrom(previous);
  if (told === null || previous !== null && before === null) return null;
  return { state: "pending", name, environment, about: told, previous: before };
}
__name(pendingFrom, "pendingFrom");
function aboutFrom(value) {
  if (!isRecord(value)) return null;
  const { action, id, updated_at } = value;
  if (action === "create") return { action };
  if (action !== "regenerate" || typeof id !== "number" || !isText(updated_at)) return null;
  return { action, id, updated_at };
}
__name(aboutFrom, "aboutFrom");
function isText(value) {
  return value === null || typeof value === "string";
}
__name(isText, "isText");
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
__name(isRecord, "isRecord");

export {
  markerText,
  parseMarker
};
