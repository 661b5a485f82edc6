import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  require_agent
} from "./undici-2.js";
import "./runtime.js";
export default require_agent();
