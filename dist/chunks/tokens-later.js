import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  __name
} from "./runtime.js";

// src/tokens/later.ts
function isLater(standing, { id, updated_at }) {
  if (standing.state !== "held" || standing.id !== id) return false;
  if (standing.updated_at === null || updated_at === null) return false;
  return Date.parse(standing.updated_at) > Date.parse(updated_at);
}
__name(isLater, "isLater");

export {
  isLater
};
