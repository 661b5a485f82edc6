import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const cli = path.resolve(import.meta.dirname, "..", "..", "dist", "cli.js");

/** How a run of the built command line ended. */
export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** A run of the built command line under way. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ran>;
}

/** Starts the built `dist/cli.js`; the environment is only what is given, and PATH. */
export function start(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; input?: string } = {},
): Running {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: options.cwd ?? tmpdir(),
    env: { PATH: process.env["PATH"] ?? "", TMPDIR: process.env["TMPDIR"] ?? tmpdir(), ...options.env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.end(options.input ?? "");
  const text = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (text.out += chunk.toString("utf8")));
  child.stderr.on("data", (chunk: Buffer) => (text.err += chunk.toString("utf8")));
  const ended = new Promise<Ran>((resolve) =>
    child.once("close", (code, signal) => resolve({ code, signal, ...text })),
  );
  return { child, ended };
}

/** Runs the built `dist/cli.js` to its end. */
export function run(...parameters: Parameters<typeof start>): Promise<Ran> {
  return start(...parameters).ended;
}

/** A folder of its own with these files; `remove` when the test is over. */
export function folderWith(files: Readonly<Record<string, string>>): {
  dir: string;
  write(name: string, text: string): void;
  remove(): void;
} {
  const dir = mkdtempSync(path.join(tmpdir(), "keyward-test-"));
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return { dir, write, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** The sandbox as a process of its own. */
export interface SandboxProcess {
  readonly url: string;
  /** What keyward needs to reach it. */
  readonly env: Record<string, string>;
  stop(): Promise<void>;
  /** A call to the sandbox's own door, `/sandbox/…`. */
  control(method: "GET" | "POST", name: string, body?: unknown): Promise<unknown>;
}

/** Starts `keyward sandbox` as a process on a free port. */
export async function sandboxProcess(args: readonly string[] = []): Promise<SandboxProcess> {
  const running = start(["sandbox", "--port", "0", ...args]);
  const url = await new Promise<string>((resolve, reject) => {
    let text = "";
    running.child.stdout?.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
      if (found !== undefined) resolve(found);
    });
    running.ended.then(({ err }) => reject(new Error(`the sandbox ended: ${err}`)), reject);
  });
  const control = async (method: string, name: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${url}/sandbox/${name}`, {
      method,
      headers: { "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${name}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const stop = async (): Promise<void> => {
    running.child.kill("SIGTERM");
    await running.ended;
  };
  return { url, env: { WORKATO_HOST: url, WORKATO_API_TOKEN: "sandbox-token" }, stop, control };
}
