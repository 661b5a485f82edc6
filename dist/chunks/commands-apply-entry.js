import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  apply,
  requireSomebodyToAsk
} from "./commands-apply.js";
import "./run.js";
import "./commands-show.js";
import "./render-heading.js";
import "./commands-plans.js";
import "./http-transport.js";
import "./http-masking.js";
import "./model-json.js";
import "./model-report.js";
import "./reconcile.js";
import "./model-map-async.js";
import "./tokens-place.js";
import "./version.js";
import "./fast-deep-equal.js";
import "./render-problem-markdown.js";
import "./commands-prepare.js";
import "./schemas-config.schema.js";
import "./config-rate.js";
import "./model-loopback.js";
import "./schema-fault.js";
import "./policy-judge-desired.js";
import "./model-duration.js";
import "./model-secret.js";
import "./commands-files.js";
import "./commands-exit-code.js";
import "./plan-digest.js";
import "./model-plan.js";
import "./errors.js";
import "./policy-keywords.js";
import "./runtime.js";
export {
  apply,
  requireSomebodyToAsk
};
