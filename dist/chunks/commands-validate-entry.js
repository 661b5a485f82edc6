import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  validate
} from "./commands-validate.js";
import "./render-findings-markdown.js";
import "./policy-offline.js";
import "./render-problem-markdown.js";
import "./commands-prepare.js";
import "./schemas-config.schema.js";
import "./config-rate.js";
import "./model-loopback.js";
import "./schema-fault.js";
import "./policy-judge-desired.js";
import "./model-duration.js";
import "./model-secret.js";
import "./render-findings-text.js";
import "./commands-files.js";
import "./commands-exit-code.js";
import "./plan-digest.js";
import "./model-plan.js";
import "./errors.js";
import "./policy-keywords.js";
import "./runtime.js";
export {
  validate
};
