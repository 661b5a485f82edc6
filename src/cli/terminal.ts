import { fstatSync } from "node:fs";
import { ansiStyle, plainStyle, type Style } from "../render/style.ts";

/** Colour only on a terminal that did not say no (https://no-color.org). */
export function styleFor(stream: NodeJS.WriteStream, noColor: boolean): Style {
  const refused = noColor || (process.env["NO_COLOR"] ?? "") !== "" || process.env["TERM"] === "dumb";
  return stream.isTTY === true && !refused ? ansiStyle : plainStyle;
}

/** Asks on the terminal; true only for the whole word `yes`, false also when the input ends or a signal comes. */
export async function ask(question: string, stop: AbortSignal): Promise<boolean> {
  // Loaded only to ask: most runs never do.
  const { createInterface } = await import("node:readline/promises");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const closed = new Promise<string>((resolve) => lines.once("close", () => resolve("")));
    // readline takes Ctrl-C for itself while it waits.
    lines.once("SIGINT", () => process.kill(process.pid, "SIGINT"));
    const answer = await Promise.race([lines.question(question, { signal: stop }), closed]);
    return answer.trim() === "yes";
  } catch {
    return false;
  } finally {
    lines.close();
  }
}

/** Resolves when everything written so far has left the process. */
export async function flushed(...streams: readonly NodeJS.WriteStream[]): Promise<void> {
  await Promise.all(
    streams.map((stream) => new Promise<void>((resolve) => stream.write("", () => resolve()))),
  );
}

/**
 * Has the runner of GitHub Actions hide a secret in its log. A workflow command on stderr is read by the runner and
 * shown to nobody; where stderr goes to a file, nobody reads it and the secret would stand there: so nothing is written.
 */
export function maskInLog(secret: string): void {
  if (secret === "" || fstatSync(process.stderr.fd).isFile()) return;
  process.stderr.write(maskCommand(secret));
}

/** The workflow command that has a runner hide a secret: one line, in which its own line ends are escaped. */
export function maskCommand(secret: string): string {
  const escaped = secret.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  return `::add-mask::${escaped}\n`;
}
