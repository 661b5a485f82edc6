import { KnownSecrets } from "../../src/model/token/known-secrets.ts";
import path from "node:path";
import { tmpdir } from "node:os";
import { systemClock } from "../../src/cli/clock.ts";
import type { System } from "../../src/run/system.ts";
import { plainStyle } from "../../src/render/style.ts";

/** A machine for a command that is called as a function: what it said is kept, and nobody is there to ask. */
export function testSystem(overrides: Partial<System> = {}): {
  system: System;
  said: { out: string; err: string };
} {
  const said = { out: "", err: "" };
  const system: System = {
    env: {},
    cwd: path.resolve("."),
    clock: systemClock,
    random: () => 0.5,
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    secrets: new KnownSecrets(),
    flush: async () => "written",
    mask: () => {},
    outStyle: plainStyle,
    errStyle: plainStyle,
    terminal: { asks: false, animates: false },
    ask: async () => false,
    askText: async () => "",
    askSecret: async () => "",
    stop: new AbortController().signal,
    processes: {
      pid: process.pid,
      alive: () => true,
      killGroup: () => {},
      startSelf: () => Promise.reject(new Error("not here")),
    },
    temporary: tmpdir(),
    ...overrides,
  };
  return { system, said };
}
