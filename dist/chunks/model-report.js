import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/model/report.ts
var reportFormat = "keyward.report/v1";

export {
  reportFormat
};
