import { fstatSync } from "node:fs";
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
    const closed = new Promise<null>((resolve) => lines.once("close", () => resolve(null)));
    // readline intercepts Ctrl-C while it waits.
    lines.once("SIGINT", () => process.kill(process.pid, "SIGINT"));
    const answer = await Promise.race([lines.question(question, { signal: stop }), closed]);
    if (answer === null) process.stderr.write("\n");
    return answer ?? "";
  } catch {
    // The question stays on its line: what follows begins on the next one.
    process.stderr.write("\n");
    return "";
  } finally {
    lines.close();
  }
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
    const closed = new Promise<string>((resolve) => lines.once("close", () => resolve("")));
    lines.once("SIGINT", () => process.kill(process.pid, "SIGINT"));
    return await Promise.race([lines.question("", { signal: stop }), closed]);
  } catch {
    return "";
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
