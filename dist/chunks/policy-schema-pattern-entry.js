import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  linearPattern,
  patternFault
} from "./policy-schema-pattern.js";
import "./runtime.js";
export {
  linearPattern,
  patternFault
};
