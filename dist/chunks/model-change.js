import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  __name
} from "./runtime.js";

// src/model/report.ts
var reportFormat = "keyward.report/v1";

// src/model/change.ts
function changesOf(changes, action) {
  return changes.filter(
    (change) => change.action === action
  );
}
__name(changesOf, "changesOf");

export {
  reportFormat,
  changesOf
};
