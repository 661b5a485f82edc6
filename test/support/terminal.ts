import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";

const cli = path.resolve(import.meta.dirname, "..", "..", "dist", "cli.js");

/** What a person answers, once the terminal shows a text that ends with `after`. */
export interface Reply {
  readonly after: string;
  /** The keys, without the key that ends the line. */
  readonly type: string;
}

/** What the terminal showed, and how the program ended. */
export interface Dialogue {
  readonly code: number | null;
  readonly shown: string;
}

/** Runs the built command line on a terminal of its own, by the program `script`, with a person who gives these replies. */
export function runOnTerminal(
  args: readonly string[],
  replies: readonly Reply[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Dialogue> {
  const words = [process.execPath, cli, ...args];
  const line = words.map((word) => `'${word}'`).join(" ");
  // Without exec, the shell between would end with the signal's code after Ctrl-C.
  // The program of macOS takes the words themselves, and the file before them.
  const given =
    process.platform === "darwin" ? ["-q", "/dev/null", ...words] : ["-qec", `exec ${line}`, "/dev/null"];
  const child = spawn("script", given, {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", TMPDIR: tmpdir(), TERM: "xterm", ...env },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const left = [...replies];
  let shown = "";
  let answered = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    shown += chunk.toString("utf8");
    const [next] = left;
    const plain = withoutControls(shown.slice(answered));
    if (next === undefined || !plain.trimEnd().endsWith(next.after)) return;
    left.shift();
    answered = shown.length;
    child.stdin.write(`${next.type}\r`);
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, shown: withoutControls(shown) }));
  });
}

/** The text without the sequences that move the cursor or colour it. */
function withoutControls(text: string): string {
  return text.replaceAll(/\u001b\[[0-9;?]*[A-Za-z]/g, "").replaceAll("\r\n", "\n");
}
