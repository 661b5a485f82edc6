import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import type { Clock } from "../../model/clock.ts";

/** The input and environment of a program. */
export interface ChildOptions {
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** The folder in which it runs; null: that of this process. */
  readonly workingFolder: string | null;
  /** Written to its standard input. */
  readonly input: string;
  readonly clock: Clock;
  readonly timeoutMs: number;
  /** Kills a process group; one that has already ended is not an error. */
  readonly killGroup: (pid: number) => void;
}

/** How a program ended; `output` is the truncated text of both streams. */
export interface ChildEnding {
  readonly kind: "exit" | "signal" | "timeout" | "not-started";
  /** The exit code, the signal, or the error's code; "" for a time-out. */
  readonly code: string;
  readonly stdout: string;
  readonly output: string;
}

/** The maximum length that is kept of each stream, in characters. */
const longest = 65_536;

/**
 * Runs one program without a shell, in a process group of its own, which is killed after the timeout. Never
 * throws, and does not wait for processes that the program left behind.
 */
export async function runChild(
  [program = "", ...args]: readonly string[],
  { env, workingFolder, input, clock, timeoutMs, killGroup }: ChildOptions,
): Promise<ChildEnding> {
  const over = new AbortController();
  const text = { stdout: "", stderr: "" };
  const ending = await new Promise<Pick<ChildEnding, "kind" | "code">>((resolve) => {
    const child = started(program, args, { env, workingFolder });
    if (child instanceof Error) return resolve({ kind: "not-started", code: codeOf(child) });
    for (const name of ["stdout", "stderr"] as const)
      child[name].on("data", (chunk: Buffer) => {
        text[name] = (text[name] + chunk.toString("utf8")).slice(0, longest);
      });
    child.once("error", (error) => resolve({ kind: "not-started", code: codeOf(error) }));
    child.once("close", (code, signal) =>
      resolve(signal === null ? { kind: "exit", code: String(code) } : { kind: "signal", code: signal }),
    );
    // A program that does not read its input is judged only by how it ends.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    clock.sleep(timeoutMs, over.signal).then(
      () => {
        if (child.pid !== undefined) killGroup(child.pid);
        resolve({ kind: "timeout", code: "" });
      },
      () => undefined,
    );
  });
  over.abort();
  return { ...ending, stdout: text.stdout, output: `${text.stderr}\n${text.stdout}` };
}

/** Starts the program; arguments that the system rejects are returned as an error, like any other failure to start. */
function started(
  program: string,
  args: readonly string[],
  { env, workingFolder }: Pick<ChildOptions, "env" | "workingFolder">,
): ChildProcessWithoutNullStreams | Error {
  try {
    const where = workingFolder === null ? {} : { cwd: workingFolder };
    const how = { shell: false, detached: true, stdio: "pipe", windowsHide: true } as const;
    return spawn(program, args, { ...how, ...where, env });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
