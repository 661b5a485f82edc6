import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  eventLine
} from "./commands-event-line.js";
import "./runtime.js";
export {
  eventLine
};
