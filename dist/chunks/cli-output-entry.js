import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  openOutput
} from "./cli-output.js";
import "./model-errors.js";
import "./runtime.js";
export {
  openOutput
};
