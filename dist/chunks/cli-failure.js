import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  renderFindings
} from "./render-problems-findings-text.js";
import {
  findingErrors
} from "./render-problems-error-line.js";
import {
  eventLine
} from "./commands-event-line.js";
import {
  isData
} from "./run-system.js";
import {
  errorCode,
  exitCode
} from "./commands-exit-code.js";
import "./render-problems-places.js";
import "./run-gate-gate.js";
import {
  forTerminal
} from "./render-plan-values.js";
import {
  jsonText
} from "./util-json.js";
import "./model-names.js";
import "./model-plan.js";
import {
  InputError,
  KeywardError,
  UnansweredError
} from "./model-errors.js";
import "./runtime.js";

// src/cli/failure.ts
function failureCode(error) {
  return usageCode(error) ?? errorCode(error);
}
function failureText(error, voice, system) {
  if (usageCode(error) !== null || error instanceof UnansweredError) return { out: "", err: "" };
  if (error instanceof InputError && voice.format === "json") {
    const out = jsonText({ format: "keyward.findings/v1", findings: error.findings });
    return { out, err: findingErrors(error.findings) };
  }
  if (voice.format === "jsonl")
    return { out: errorEvents(error, system), err: errorLines(error, voice, system) };
  if (error instanceof InputError && !isData(voice.format))
    return { out: "", err: renderFindings(error.findings, system.errStyle) };
  return { out: "", err: errorLines(error, voice, system) };
}
function errorLines(error, voice, { errStyle }) {
  if (error instanceof InputError) return findingErrors(error.findings);
  const lines = words(error, voice);
  const shown = isData(voice.format) ? lines.map((line) => line.trim()).join(" \u2192 ") : lines.join("\n");
  return `${errStyle.red("error:")} ${shown}
`;
}
function errorEvents(error, { clock }) {
  if (error instanceof InputError)
    return error.findings.map((finding) => eventLine({ type: "finding", finding }, clock.now())).join("");
  const [message, way] = error instanceof KeywardError ? [error.message, error.remedy] : [String(error), ""];
  const problem = { rule: "error", message, numbers: {}, way, source: null };
  return eventLine({ type: "error", workspace: null, problem }, clock.now());
}
function words(error, { verbose }) {
  if (error instanceof KeywardError) {
    const remedy = error.remedy === "" ? [] : [`  ${forTerminal(error.remedy)}`];
    return [...error.message.split("\n").map(forTerminal), ...remedy];
  }
  const unexpected = error instanceof Error ? error : new Error(String(error));
  const trace = verbose && unexpected.stack !== void 0 ? unexpected.stack.split("\n") : [];
  const request = "  this is a bug in keyward: run again with -v and report the output";
  return [forTerminal(unexpected.message), request, ...trace];
}
function usageCode(error) {
  if (!(error instanceof Error) || !("exitCode" in error) || typeof error.exitCode !== "number") return null;
  return error.exitCode === 0 ? exitCode.fine : exitCode.error;
}
export {
  failureCode,
  failureText
};
