import { KnownSecrets } from "../../src/model/token/known-secrets.ts";
import { tmpdir } from "node:os";
import { systemClock } from "../../src/cli/clock.ts";
import type { Machine } from "../../src/cli/machine.ts";
import { StoppedError } from "../../src/model/errors.ts";
import { systemProcesses } from "../../src/cli/processes.ts";
import { execute } from "../../src/cli/run.ts";
import { maskCommand } from "../../src/cli/terminal.ts";
import type { Clock } from "../../src/model/clock.ts";
import type { StartedProcess, System } from "../../src/run/system.ts";
import { plainStyle } from "../../src/render/style.ts";

/** How a run of the command line ended; `code` is null where a signal killed its process. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Where a command line runs; the environment is only what is given. */
export interface CliOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The time in which it lives; left out: the real one. */
  readonly clock?: Clock;
  /** Its chance; left out: the real one. */
  readonly random?: () => number;
  /** Aborted by a signal; by default never. */
  readonly stop?: AbortSignal;
  /** A person at a terminal; by default nobody is asked. */
  readonly ask?: System["ask"];
}

/** What SIGTERM aborts a run with. */
export function endedBySigterm(): Error {
  return new StoppedError("SIGTERM");
}

/** Runs a command line in this process to its end. */
export function run(args: readonly string[], options: CliOptions = {}): Promise<Ran> {
  const said = { out: "", err: "" };
  const streams = {
    out: (text: string): void => void (said.out += text),
    err: (text: string): void => void (said.err += text),
  };
  const machine = machineOf(options, streams, options.stop ?? new AbortController().signal);
  return execute(args, machine).then((code) => ({ code, ...said }));
}

/** A machine with everything but a process of its own: no terminal, nobody to ask. */
function machineOf(
  { cwd = tmpdir(), env = {}, clock = systemClock, random = Math.random, ask }: CliOptions,
  { out, err }: Pick<System, "out" | "err">,
  stop: AbortSignal,
): Machine {
  return {
    signalCode: () => (stop.aborted ? 143 : null),
    system: () => ({
      env: { PATH: process.env["PATH"], ...env },
      cwd,
      clock,
      random,
      out,
      err,
      secrets: new KnownSecrets(),
      flush: async () => "written",
      mask: env["GITHUB_ACTIONS"] === "true" ? (secret) => err(maskCommand(secret)) : () => {},
      outStyle: plainStyle,
      errStyle: plainStyle,
      terminal: { asks: ask !== undefined, animates: false },
      ask: ask ?? (async () => false),
      askText: async () => "",
      askSecret: async () => "",
      stop,
      processes: { ...systemProcesses(""), startSelf },
      temporary: env["TMPDIR"] ?? tmpdir(),
    }),
  };
}

/** Starts a command line in this process; resolves with what its stdout holds when the first line is whole. */
function startSelf(args: readonly string[]): Promise<StartedProcess> {
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    const said = { out: "", err: "" };
    const out = (text: string): void => {
      said.out += text;
      if (said.out.includes("\n")) resolve({ pid: process.pid, firstLine: said.out, stop });
    };
    const err = (text: string): void => void (said.err += text);
    const ended = execute(args, machineOf({}, { out, err }, controller.signal));
    const stop = async (): Promise<void> => {
      controller.abort(endedBySigterm());
      await ended;
    };
    ended.then((code) => reject(new Error(`it ended with ${code}: ${said.err}`)), reject);
  });
}

/** A sandbox that serves. */
export interface Sandbox {
  readonly url: string;
  /** What keyward needs to reach it. */
  readonly env: Record<string, string>;
  stop(): Promise<void>;
  /** A call to one of the sandbox's control endpoints, `/sandbox/…`. */
  control(method: "GET" | "POST", name: string, body?: unknown): Promise<unknown>;
}

/** Runs `keyward sandbox` in this process on a free port. */
export async function openSandbox(args: readonly string[] = []): Promise<Sandbox> {
  const { firstLine, stop } = await startSelf(["sandbox", "--port", "0", ...args]);
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(firstLine)?.[0] ?? "";
  const control = async (method: string, name: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${url}/sandbox/${name}`, {
      method,
      headers: { "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${name}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  return { url, env: { WORKATO_HOST: url, WORKATO_API_TOKEN: "sandbox-token" }, stop, control };
}
