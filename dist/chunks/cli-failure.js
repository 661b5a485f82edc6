import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  renderFindings
} from "./render-problems-findings-text.js";
import {
  jsonText
} from "./run-private-file.js";
import {
  errorCode,
  exitCode,
  forTerminal
} from "./commands-exit-code.js";
import "./plan-difference-digest.js";
import "./model-plan.js";
import {
  InputError,
  KeywardError
} from "./model-errors.js";
import {
  __name
} from "./runtime.js";

// src/cli/failure.ts
function failureCode(error) {
  return usageCode(error) ?? errorCode(error);
}
__name(failureCode, "failureCode");
function failureText(error, voice, system) {
  if (usageCode(error) !== null) return { out: "", err: "" };
  if (error instanceof InputError && voice.format === "json") {
    return { out: jsonText({ format: "keyward.findings/v1", findings: error.findings }), err: "" };
  }
  if (error instanceof InputError) return { out: "", err: renderFindings(error.findings, system.errStyle) };
  return { out: "", err: `${system.errStyle.red("error:")} ${words(error, voice)}
` };
}
__name(failureText, "failureText");
function words(error, voice) {
  if (error instanceof KeywardError) {
    const remedy = error.remedy === "" ? "" : `
  ${forTerminal(error.remedy)}`;
    return `${error.message.split("\n").map(forTerminal).join("\n")}${remedy}`;
  }
  const unexpected = error instanceof Error ? error : new Error(String(error));
  const trace = voice.verbose && unexpected.stack !== void 0 ? `
${unexpected.stack}` : "";
  return `${forTerminal(unexpected.message)}
  this is a bug in keyward: run again with -v and report the output${trace}`;
}
__name(words, "words");
function usageCode(error) {
  if (!(error instanceof Error) || !("exitCode" in error) || typeof error.exitCode !== "number") return null;
  return error.exitCode === 0 ? exitCode.fine : exitCode.error;
}
__name(usageCode, "usageCode");
export {
  failureCode,
  failureText
};
