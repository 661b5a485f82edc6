import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  isLoopback
} from "./util-loopback.js";

// src/http/address.ts
function readAddress(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return "no-url";
  if (url.username + url.password + url.search + url.hash !== "") return "more-than-a-path";
  if (!isSafe(url)) return "plain-http";
  return { origin: url.origin, prefix: url.pathname.replace(/\/+$/, "") };
}
function isSafe(url) {
  return url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname);
}

export {
  readAddress,
  isSafe
};
