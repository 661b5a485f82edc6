import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  KeywardError
} from "./model-errors.js";

// src/run/system.ts
function isData(format) {
  return format !== "text" && format !== "markdown";
}
var plainFormats = ["text", "json", "markdown"];
var eventFormats = [...plainFormats, "jsonl"];
var listFormats = [...eventFormats, "csv"];
function inFormats(command, voice, formats) {
  const format = formats.find((one) => one === voice.format);
  if (format !== void 0) return { ...voice, format };
  throw new KeywardError(
    `keyward ${command} has no --format ${voice.format}`,
    `use one of ${formats.join(", ")}`
  );
}

export {
  isData,
  plainFormats,
  eventFormats,
  listFormats,
  inFormats
};
