import { jsonText } from "../util/json.ts";
import { eventLine } from "../commands/event-line.ts";
import { errorCode, exitCode } from "../commands/exit-code.ts";
import { isData, type System, type Voice } from "../run/system.ts";
import { InputError, KeywardError, UnansweredError } from "../model/errors.ts";
import { findingErrors } from "../render/problems/error-line.ts";
import { renderFindings } from "../render/problems/findings-text.ts";
import { forTerminal } from "../render/safe.ts";

/** The exit code for what a command threw. */
export function failureCode(error: unknown): number {
  return usageCode(error) ?? errorCode(error);
}

/** The output for what a command threw: with `--format json`, findings are the result on stdout, too; everything else goes to stderr, in the formats for programs in one line each. */
export function failureText(error: unknown, voice: Voice, system: System): { out: string; err: string } {
  // A person who is asked and presses Ctrl-C needs no explanation.
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

function errorLines(error: unknown, voice: Voice, { errStyle }: System): string {
  if (error instanceof InputError) return findingErrors(error.findings);
  const lines = words(error, voice);
  const shown = isData(voice.format) ? lines.map((line) => line.trim()).join(" → ") : lines.join("\n");
  return `${errStyle.red("error:")} ${shown}\n`;
}

function errorEvents(error: unknown, { clock }: System): string {
  if (error instanceof InputError)
    return error.findings.map((finding) => eventLine({ type: "finding", finding }, clock.now())).join("");
  const [message, way] = error instanceof KeywardError ? [error.message, error.remedy] : [String(error), ""];
  const problem = { rule: "error", message, numbers: {}, way, source: null };
  return eventLine({ type: "error", workspace: null, problem }, clock.now());
}

function words(error: unknown, { verbose }: Voice): readonly string[] {
  if (error instanceof KeywardError) {
    const remedy = error.remedy === "" ? [] : [`  ${forTerminal(error.remedy)}`];
    return [...error.message.split("\n").map(forTerminal), ...remedy];
  }
  const unexpected = error instanceof Error ? error : new Error(String(error));
  const trace = verbose && unexpected.stack !== undefined ? unexpected.stack.split("\n") : [];
  const request = "  this is a bug in keyward: run again with -v and report the output";
  return [forTerminal(unexpected.message), request, ...trace];
}

/** The exit code of commander's errors, including those for help and version; otherwise null. */
function usageCode(error: unknown): number | null {
  if (!(error instanceof Error) || !("exitCode" in error) || typeof error.exitCode !== "number") return null;
  return error.exitCode === 0 ? exitCode.fine : exitCode.error;
}
