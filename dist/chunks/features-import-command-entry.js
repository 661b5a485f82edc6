import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  importClients
} from "./features-import-command.js";
import "./features-import-draft.js";
import "./manifest-write-comments.js";
import "./commands-exit-code.js";
import "./run-output-file-private-file.js";
import "./render-heading.js";
import "./run-attempt.js";
import "./run-prepare.js";
import "./plan-identity-scope.js";
import "./config-token.js";
import "./render-markdown-code.js";
import "./run-input-read-options.js";
import "./config-rate.js";
import "./plan-tokens-turns.js";
import "./model-pair.js";
import "./util-duration.js";
import "./manifest-yaml-yaml.js";
import "./schemas-config.schema.js";
import "./run-gate-gate.js";
import "./render-plan-values.js";
import "./http-retry.js";
import "./util-loopback.js";
import "./sinks-owned.js";
import "./http-masking.js";
import "./model-token-known-secrets.js";
import "./model-token-secret.js";
import "./sinks-place.js";
import "./util-json.js";
import "./model-names.js";
import "./policy-schema-keywords.js";
import "./fast-deep-equal.js";
import "./schema-path-finding.js";
import "./model-plan.js";
import "./util-version.js";
import "./model-errors.js";
import "./runtime.js";
export {
  importClients
};
