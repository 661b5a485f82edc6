import { KnownSecrets } from "../model/token/known-secrets.ts";
import { tmpdir } from "node:os";
import { isYes } from "../run/gate/agrees.ts";
import type { System } from "../run/system.ts";
import { systemClock } from "./clock.ts";
import { openOutput, type Output } from "./output.ts";
import { entryFile, systemProcesses } from "./processes.ts";
import { listenForSignals } from "./signals.ts";
import { askSecret, askText, maskInLog, styleFor } from "./terminal.ts";

/** The environment of a command line: this process in `processMachine`, values in tests. */
export interface Machine {
  /** The system for its command, without colour if the flags disable it. */
  readonly system: (noColor: boolean) => System;
  /** 129, 130 or 143 after a signal, else null. */
  readonly signalCode: () => number | null;
}

/** This process as the environment of a command line; signals no longer end it immediately. */
export function processMachine(): Machine {
  const signals = listenForSignals();
  const outputs = { out: openOutput(process.stdout, "stdout"), err: openOutput(process.stderr, "stderr") };
  return { system: (noColor) => processSystem(noColor, signals.stop, outputs), signalCode: signals.code };
}

/** The two streams of the process. */
export interface Outputs {
  readonly out: Output;
  readonly err: Output;
}

/** This process as the system of one command. */
export function processSystem(noColor: boolean, stop: AbortSignal, { out, err }: Outputs): System {
  const plain = process.stdin.isTTY === true && process.stderr.isTTY === true;
  return {
    env: process.env,
    cwd: process.cwd(),
    clock: systemClock,
    random: Math.random,
    secrets: new KnownSecrets(),
    out: (text) => out.write(text),
    err: (text) => err.write(text),
    async flush(what) {
      if (what === "everything") await err.flush();
      return out.flush();
    },
    mask: process.env["GITHUB_ACTIONS"] === "true" ? (secret) => maskInLog(secret, err) : () => {},
    outStyle: styleFor(process.stdout, noColor),
    errStyle: styleFor(process.stderr, noColor),
    terminal: { asks: plain, animates: process.stderr.isTTY === true && process.env["TERM"] !== "dumb" },
    ask: async (question) => isYes(await askText(question, stop)),
    askText: (question) => askText(question, stop),
    askSecret: (question) => askSecret(question, stop, err),
    stop,
    processes: systemProcesses(entryFile()),
    temporary: tmpdir(),
  };
}
