import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/util/version.ts
var version = true ? "0.1.0" : "0.0.0-dev";

export {
  version
};
