import { KnownSecrets } from "../model/known-secrets.ts";
import { tmpdir } from "node:os";
import type { System } from "../run/system.ts";
import { systemClock } from "./clock.ts";
import { entryFile, systemProcesses } from "./processes.ts";
import { listenForSignals } from "./signals.ts";
import { ask, maskInLog, styleFor } from "./terminal.ts";

/** The environment of a command line: this process in `processMachine`, values in tests. */
export interface Machine {
  /** The system for its command, without colour if the flags disable it. */
  readonly system: (noColor: boolean) => System;
  /** 130 or 143 after a signal, else null. */
  readonly signalCode: () => number | null;
}

/** This process as the environment of a command line; signals no longer end it immediately. */
export function processMachine(): Machine {
  const signals = listenForSignals();
  return { system: (noColor) => processSystem(noColor, signals.stop), signalCode: signals.code };
}

function processSystem(noColor: boolean, stop: AbortSignal): System {
  const plain = process.stdin.isTTY === true && process.stderr.isTTY === true;
  return {
    env: process.env,
    cwd: process.cwd(),
    clock: systemClock,
    random: Math.random,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    secrets: new KnownSecrets(),
    mask: process.env["GITHUB_ACTIONS"] === "true" ? maskInLog : () => {},
    outStyle: styleFor(process.stdout, noColor),
    errStyle: styleFor(process.stderr, noColor),
    terminal: { asks: plain, animates: process.stderr.isTTY === true && process.env["TERM"] !== "dumb" },
    ask: (question) => ask(question, stop),
    stop,
    processes: systemProcesses(entryFile()),
    temporary: tmpdir(),
  };
}
