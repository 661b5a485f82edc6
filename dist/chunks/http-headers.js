import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  __name
} from "./runtime.js";

// src/http/headers.ts
function headerOf({ headers }, name) {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
__name(headerOf, "headerOf");

export {
  headerOf
};
