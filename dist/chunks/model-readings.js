import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/model/readings.ts
var readingsFormat = "keyward.readings/v1";

export {
  readingsFormat
};
