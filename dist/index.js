import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  processSystem
} from "./chunks/cli-machine.js";
import {
  masked
} from "./chunks/cli-clock.js";
import {
  changesOf,
  reportFormat,
  run
} from "./chunks/run.js";
import {
  showPlan,
  showReport
} from "./chunks/commands-show.js";
import "./chunks/run-watch-watch.js";
import "./chunks/render-width.js";
import "./chunks/render-token-concern.js";
import "./chunks/run-output-file-private-file.js";
import "./chunks/render-heading.js";
import "./chunks/render-problems-problem-markdown.js";
import "./chunks/render-markdown-reader.js";
import "./chunks/render-problems-problem-text.js";
import "./chunks/render-problems-places.js";
import {
  findingRules,
  makePlan,
  noteRules,
  openSinks,
  outcomeCodes,
  planRules,
  planWorkspace,
  sinksOf
} from "./chunks/run-attempt.js";
import {
  connector,
  createLimiter,
  openApi,
  prepare
} from "./chunks/run-prepare.js";
import "./chunks/plan-identity-scope.js";
import "./chunks/config-token.js";
import "./chunks/render-markdown-code.js";
import {
  loadOptions,
  riskEffects
} from "./chunks/run-input-read-options.js";
import "./chunks/config-rate.js";
import "./chunks/plan-tokens-turns.js";
import "./chunks/model-pair.js";
import "./chunks/util-duration.js";
import "./chunks/manifest-yaml-yaml.js";
import "./chunks/schemas-config.schema.js";
import {
  ansiStyle,
  plainStyle
} from "./chunks/run-gate-gate.js";
import {
  fieldNames
} from "./chunks/render-plan-values.js";
import "./chunks/http-retry.js";
import "./chunks/util-loopback.js";
import "./chunks/sinks-owned.js";
import "./chunks/http-masking.js";
import "./chunks/model-token-known-secrets.js";
import {
  Secret
} from "./chunks/model-token-secret.js";
import "./chunks/sinks-place.js";
import "./chunks/util-json.js";
import "./chunks/model-names.js";
import "./chunks/policy-schema-keywords.js";
import "./chunks/fast-deep-equal.js";
import "./chunks/schema-path-finding.js";
import {
  planFormat
} from "./chunks/model-plan.js";
import {
  version
} from "./chunks/util-version.js";
import "./chunks/cli-output.js";
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

// src/cli/library-system.ts
function openSystem({ stop, log = () => {
}, ...choices } = {}) {
  const never = new AbortController().signal;
  const silent2 = { write: () => {
  }, flush: async () => "written" };
  return masked({
    ...processSystem(true, stop ?? never, { out: silent2, err: { ...silent2, write: log } }),
    mask: () => {
    },
    outStyle: plainStyle,
    errStyle: plainStyle,
    terminal: { asks: false, animates: false },
    ask: async () => false,
    askText: async () => "",
    askSecret: async () => "",
    ...choices
  });
}

// src/library/silent.ts
var silent = {
  planned: () => void 0,
  happened: () => void 0,
  starting: () => void 0,
  reported: () => "written"
};
var quiet = { format: "json", quiet: true, verbose: false };

// src/library/open.ts
async function openWorkspace({ options, workspaces }, name, system) {
  const found = workspaces.find((workspace) => workspace.options.name === name);
  if (found === void 0) {
    const names = workspaces.map((workspace) => workspace.options.name).join(", ");
    throw new KeywardError(`there is no workspace ${name}`, `use one of ${names}`);
  }
  const api = connector(options, system, quiet)(found.options);
  return { api, sinks: await sinksOf(options, system, () => {
  }) };
}

// src/library/apply.ts
import path from "node:path";
async function apply(prepared, reviewed, system, { audit } = {}) {
  const document = reviewed;
  const prune = reviewed.plans.every(({ options }) => options.prune);
  const task = {
    prepared,
    asked: { prune, applies: true },
    gate: { kind: "reviewed", document },
    audit: audit === void 0 ? null : path.resolve(system.cwd, audit),
    listener: silent
  };
  const ended = await run(task, { voice: quiet, system });
  if (ended.kind === "applied") return ended.report;
  if (ended.kind === "planned") throw unapplied(ended.document);
  throw new KeywardError("the plan was declined");
}
function unapplied({ plans }) {
  const failed = plans.find(({ status }) => status === "error")?.problems[0];
  if (failed !== void 0) return new KeywardError(failed.message, failed.way);
  return new RefusedError(plans.flatMap(({ problems }) => problems));
}

// src/library/plan.ts
async function plan(prepared, system, { prune = false } = {}) {
  const task = {
    prepared,
    asked: { prune },
    gate: { kind: "closed" },
    audit: null,
    listener: silent
  };
  const ended = await run(task, { voice: quiet, system });
  if (ended.kind === "planned") return ended.document;
  throw new KeywardError(`a plan ended as ${ended.kind}`);
}

// src/library/render.ts
var styles = { colour: ansiStyle, plain: plainStyle };
function renderPlan(document, format = "text", colour = "plain") {
  return showPlan(document, { ...quiet, format }, styles[colour]);
}
function renderReport(document, format = "text", colour = "plain") {
  return showReport(document, { ...quiet, format }, styles[colour]);
}
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
  apply,
  changesOf,
  createLimiter,
  fieldNames,
  findingRules,
  prepare as load,
  loadOptions,
  makePlan,
  noteRules,
  openApi,
  openSinks,
  openSystem,
  openWorkspace,
  outcomeCodes,
  plan,
  planFormat,
  planRules,
  planWorkspace,
  renderPlan,
  renderReport,
  reportFormat,
  riskEffects,
  run,
  version
};
