import { fstatSync } from "node:fs";
import type { Interface } from "node:readline/promises";
import { ansiStyle, plainStyle, type Style } from "../render/style.ts";
import { escapeMessage } from "../util/workflow-command.ts";
import { hasColor } from "./color.ts";
import type { Output } from "./output.ts";

/** How text is emphasized on a stream; lines are as wide as its terminal is by then. */
export function styleFor(stream: NodeJS.WriteStream, noColor: boolean): Style {
  const isTerminal = stream.isTTY === true;
  const style = hasColor({ env: process.env, isTerminal, noColor }) ? ansiStyle : plainStyle;
  return {
    ...style,
    get columns() {
      return isTerminal ? columnsOf(stream) : style.columns;
    },
  };
}

/** A terminal that does not know its width reports none, or 0. */
function columnsOf({ columns }: Partial<Pick<NodeJS.WriteStream, "columns">>): number {
  return columns === undefined || columns < 1 ? 80 : columns;
}

/** Asks on the terminal for a line; empty also if the input ends or a signal arrives. */
export async function askText(question: string, stop: AbortSignal): Promise<string> {
  // Loaded only when needed, which is rare.
  const { createInterface } = await import("node:readline/promises");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await answered(lines, question, stop);
    // What follows begins on the next line.
    if (answer === null) process.stderr.write("\n");
    return answer ?? "";
  } finally {
    lines.close();
  }
}

/**
 * The line that is typed; null if the input ends or a signal arrives. Ctrl-C, which readline intercepts while it waits, is
 * an empty line once its signal has arrived, whatever is typed after it.
 */
function answered(
  lines: Pick<Interface, "once" | "question">,
  question: string,
  stop: AbortSignal,
): Promise<string | null> {
  return new Promise((resolve) => {
    let interrupted = false;
    const unlessInterrupted = (answer: string | null): void => {
      if (!interrupted) resolve(answer);
    };
    lines.once("SIGINT", () => {
      interrupted = true;
      stop.addEventListener("abort", () => resolve(""), { once: true });
      process.kill(process.pid, "SIGINT");
    });
    lines.once("close", () => unlessInterrupted(null));
    lines.question(question, { signal: stop }).then(unlessInterrupted, () => unlessInterrupted(null));
  });
}

/** Asks on the terminal for a secret, which is not shown; empty also if the input ends or a signal arrives. */
export async function askSecret(
  question: string,
  stop: AbortSignal,
  err: Pick<Output, "write">,
): Promise<string> {
  const [{ createInterface }, { Writable }] = await Promise.all([
    import("node:readline/promises"),
    import("node:stream"),
  ]);
  // readline itself repeats what is typed: as a terminal it turns off the echo of the system.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true, historySize: 0 });
  err.write(question);
  try {
    return (await answered(lines, "", stop)) ?? "";
  } finally {
    lines.close();
    err.write("\n");
  }
}

/**
 * Masks a secret in the log of GitHub Actions. The runner reads a workflow command on stderr without showing it; if
 * stderr is a file, the runner does not read it and the file would contain the secret, so nothing is written.
 */
export function maskInLog(secret: string, err: Pick<Output, "write">): void {
  if (secret === "" || fstatSync(process.stderr.fd).isFile()) return;
  err.write(maskCommand(secret));
}

/** The workflow command that masks a secret: one line, in which line breaks of the secret are escaped. */
export function maskCommand(secret: string): string {
  return `::add-mask::${escapeMessage(secret)}\n`;
}
