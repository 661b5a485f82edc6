import { randomUUID } from "node:crypto";
import { appendFile, stat } from "node:fs/promises";
import { KeywardError } from "../model/errors.ts";
import { forTerminal } from "../render/safe.ts";
import type { AnnotationLevel, Runner } from "./ports.ts";

/** What GitHub takes of a step's summary, in bytes: a larger one is not shown at all. */
export const summaryLimit = 1024 * 1024;

const cutNote = "\n\n_Truncated: a job summary is limited to 1 MiB. The plan file is complete._\n";

/** The variables of the runner and the stream that it reads commands from. */
export interface RunnerChannels {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly write: (text: string) => void;
}

/**
 * The channels of GitHub's runner (docs.github.com: workflow commands). Every text is escaped for its channel, so
 * that nothing in it is taken for a command.
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
      const place = at === null ? "" : ` file=${property(at.file)},line=${at.line}`;
      write(`::${level satisfies AnnotationLevel}${place}::${data(safeLines(message))}\n`);
    },
    mask(secret) {
      // The runner hides whole lines of a log: each line of a secret is one.
      const lines = new Set([secret, ...secret.split(/\r?\n/)]);
      for (const text of lines) if (text.trim() !== "") write(`::add-mask::${data(text)}\n`);
    },
    log(text) {
      write(`${safeLines(text.replace(/\n$/, ""))}\n`);
    },
  };
}

/** Several lines of which none is a command to the runner, and none hides anything from a reader. */
function safeLines(text: string): string {
  return text.split("\n").map(forTerminal).join("\n");
}

/** The form for values of several lines; its delimiter cannot be guessed. */
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
  // Cut at a line, where no character and no escape is cut in two.
  const whole = bytes.subarray(0, bytes.lastIndexOf("\n") + 1);
  if (left > Buffer.byteLength(cutNote)) await appendFile(file, Buffer.concat([whole, Buffer.from(cutNote)]));
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
