import { type ChildProcess, spawn } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CliOptions, Ran } from "./cli.ts";

const cli = path.resolve(import.meta.dirname, "..", "..", "dist", "cli.js");

/** How the process is started. */
export interface BuiltOptions extends CliOptions {
  /** A program, with its first arguments, that starts the command line. */
  readonly through?: readonly string[];
}

/** A run of the built command line under way. */
export interface RunningProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<Ran>;
}

/**
 * Starts the built `dist/cli.js` as a process, for what only a process can show; the environment is only what is
 * given, PATH and TMPDIR.
 */
export function startBuilt(args: readonly string[], options: BuiltOptions = {}): RunningProcess {
  const [program = process.execPath, ...words] = [...(options.through ?? []), process.execPath, cli, ...args];
  const child = spawn(program, words, {
    cwd: options.cwd ?? tmpdir(),
    env: { PATH: process.env["PATH"] ?? "", TMPDIR: tmpdir(), ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const text = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (text.out += chunk.toString("utf8")));
  child.stderr.on("data", (chunk: Buffer) => (text.err += chunk.toString("utf8")));
  const ended = new Promise<Ran>((resolve) => child.once("close", (code) => resolve({ code, ...text })));
  return { child, ended };
}

/** Runs the built `dist/cli.js` to its end. */
export function runBuilt(...parameters: Parameters<typeof startBuilt>): Promise<Ran> {
  return startBuilt(...parameters).ended;
}
