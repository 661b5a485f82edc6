import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/model/plan.ts
var planFormat = "keyward.plan/v1";

export {
  planFormat
};
