import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/util/loopback.ts
function isLoopback(hostname) {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/i.test(hostname);
}

export {
  isLoopback
};
