import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  importClients
} from "./features-import-command.js";
import "./features-import-draft.js";
import "./manifest-write-comments.js";
import "./run-private-file.js";
import "./render-heading.js";
import "./render-markdown-code.js";
import "./run-prepare.js";
import "./config-token.js";
import "./run-read-options.js";
import "./config-rate.js";
import "./manifest-read-yaml.js";
import "./schemas-config.schema.js";
import "./commands-exit-code.js";
import "./render-plan-plan-view.js";
import "./policy-schema-keywords.js";
import "./schema-path-finding.js";
import "./run-plan-workspace.js";
import "./plan-identity-scope.js";
import "./policy-subject.js";
import "./util-duration.js";
import "./plan-difference-digest.js";
import "./fields-table.js";
import "./fast-deep-equal.js";
import "./model-plan.js";
import "./util-version.js";
import "./http-transport.js";
import "./util-loopback.js";
import "./sinks-owned.js";
import "./model-known-secrets.js";
import "./util-json.js";
import "./sinks-survey.js";
import "./model-secret.js";
import "./sinks-place.js";
import "./model-names.js";
import "./model-errors.js";
import "./runtime.js";
export {
  importClients
};
