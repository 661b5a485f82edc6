import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  validate
} from "./commands-validate.js";
import "./render-problems-findings-markdown.js";
import "./policy-offline.js";
import "./render-problems-problem-markdown.js";
import "./run-prepare.js";
import "./config-rate.js";
import "./schemas-config.schema.js";
import "./util-loopback.js";
import "./schema-path-finding.js";
import "./policy-judge-desired.js";
import "./policy-subject.js";
import "./util-duration.js";
import "./model-secret.js";
import "./render-problems-findings-text.js";
import "./commands-exit-code.js";
import "./util-json.js";
import "./plan-difference-digest.js";
import "./model-plan.js";
import "./model-errors.js";
import "./policy-schema-keywords.js";
import "./runtime.js";
export {
  validate
};
