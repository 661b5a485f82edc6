import { randomUUID } from "node:crypto";
import { appendFile, stat } from "node:fs/promises";
import { KeywardError } from "../model/errors.ts";
import { forTerminal } from "../render/safe.ts";
import type { AnnotationLevel, Runner } from "./ports.ts";
import { escapeMessage, escapeProperty } from "../util/workflow-command.ts";

/** GitHub's limit for the summary of a step, in bytes: a larger one is not shown at all. */
const summaryLimit = 1024 * 1024;

const cutNote = "\n\n_Truncated: a job summary is limited to 1 MiB. The plan file is complete._\n";

/** The variables of the runner and the stream that it reads commands from. */
export interface RunnerChannels {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly write: (text: string) => void;
}

/**
 * Opens the channels of GitHub's runner (docs.github.com: workflow commands). Every text is escaped for its channel, so
 * that no part of it is read as a command.
 */
export function openRunner({ env, write }: RunnerChannels): Runner {
  const [outputFile, summaryFile] = [env["GITHUB_OUTPUT"] ?? "", env["GITHUB_STEP_SUMMARY"] ?? ""];
  return {
    async output(name, value) {
      if (outputFile !== "") await appendFile(outputFile, outputText(name, value));
    },
    async summary(markdown) {
      if (summaryFile !== "") await appendSummary(summaryFile, markdown);
    },
    annotate(level, message, at) {
      const place = at === null ? "" : ` file=${escapeProperty(at.file)},line=${at.line}`;
      write(`::${level satisfies AnnotationLevel}${place}::${escapeMessage(safeLines(message))}\n`);
    },
    mask(secret) {
      // The runner masks line by line, so each line of a secret is masked separately.
      const lines = new Set([secret, ...secret.split(/\r?\n/)]);
      for (const text of lines) if (text.trim() !== "") write(`::add-mask::${escapeMessage(text)}\n`);
    },
    log(text) {
      write(`${safeLines(text.replace(/\n$/, ""))}\n`);
    },
  };
}

/** Lines of which none is read as a workflow command, and none contains invisible characters. */
function safeLines(text: string): string {
  return text.split("\n").map(forTerminal).join("\n");
}

/** The format for multiline values; the delimiter is random, so that a value cannot contain it. */
function outputText(name: string, value: string): string {
  const end = `keyward_${randomUUID()}`;
  if (value.includes(end) || !/^[a-z][a-z-]*$/.test(name))
    throw new KeywardError(`the output ${name} could not be written`, "run the step again");
  return `${name}<<${end}\n${value}\n${end}\n`;
}

async function appendSummary(file: string, markdown: string): Promise<void> {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  const text = markdown.endsWith("\n") ? markdown : `${markdown}\n`;
  const left = summaryLimit - size;
  if (Buffer.byteLength(text) <= left) return appendFile(file, text);
  const bytes = Buffer.from(text).subarray(0, Math.max(0, left - Buffer.byteLength(cutNote)));
  // Cut at the end of a line, so that no character and no escape sequence is split.
  const whole = bytes.subarray(0, bytes.lastIndexOf("\n") + 1);
  if (left > Buffer.byteLength(cutNote)) await appendFile(file, Buffer.concat([whole, Buffer.from(cutNote)]));
}
