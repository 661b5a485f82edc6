import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  changesOf,
  reportFormat
} from "./chunks/model-change.js";
import {
  findingRules,
  makePlan,
  noteRules,
  outcomeCodes,
  planRules,
  planWorkspace
} from "./chunks/run-plan-workspace.js";
import "./chunks/plan-identity-scope.js";
import {
  riskEffects
} from "./chunks/policy-subject.js";
import "./chunks/util-duration.js";
import {
  fieldNames
} from "./chunks/plan-difference-digest.js";
import "./chunks/fields-table.js";
import "./chunks/fast-deep-equal.js";
import {
  planFormat
} from "./chunks/model-plan.js";
import {
  version
} from "./chunks/util-version.js";
import "./chunks/sinks-survey.js";
import {
  Secret
} from "./chunks/model-secret.js";
import "./chunks/sinks-place.js";
import "./chunks/model-names.js";
import {
  ApiError,
  AuditError,
  InputError,
  KeywardError,
  RefusedError,
  SinkError,
  StaleError,
  StoppedError,
  UnansweredError
} from "./chunks/model-errors.js";
import "./chunks/runtime.js";
export {
  ApiError,
  AuditError,
  InputError,
  KeywardError,
  RefusedError,
  Secret,
  SinkError,
  StaleError,
  StoppedError,
  UnansweredError,
  changesOf,
  fieldNames,
  findingRules,
  makePlan,
  noteRules,
  outcomeCodes,
  planFormat,
  planRules,
  planWorkspace,
  reportFormat,
  riskEffects,
  version
};
