import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  KeywardError,
  StoppedError
} from "./model-errors.js";

// src/run/masked-system.ts
function masked(system) {
  const { secrets, out, err } = system;
  return {
    ...system,
    out: (text) => out(secrets.hide(text)),
    err: (text) => err(secrets.hide(text))
  };
}

// src/cli/clock.ts
var systemClock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: (ms, signal) => new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const end = () => {
      signal?.removeEventListener("abort", abort);
      resolve();
    };
    const timer = setTimeout(end, ms);
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", abort, { once: true });
  })
};

// src/cli/processes.ts
function systemProcesses(entry) {
  return { pid: process.pid, alive, killGroup, startSelf: (args) => startSelf(entry, args) };
}
function entryFile() {
  return process.argv[1] ?? "";
}
function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
function killGroup(pid) {
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
async function startSelf(entry, args) {
  const { spawn } = await import("node:child_process");
  const child = spawn(process.execPath, [entry, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const exited = new Promise((resolve) => child.once("exit", () => resolve()));
  const firstLine = await new Promise((resolve, reject) => {
    let text = "";
    child.once("error", reject);
    child.once("exit", () => reject(new KeywardError(`keyward ${args.join(" ")} ended before it was ready`)));
    child.stdout.on("data", (chunk) => {
      text += chunk.toString("utf8");
      const end = text.indexOf("\n");
      if (end >= 0) resolve(text.slice(0, end));
    });
  });
  const stop = async () => {
    child.kill("SIGTERM");
    await exited;
  };
  return { pid: child.pid ?? 0, firstLine, stop };
}

// src/cli/signals.ts
import { setMaxListeners } from "node:events";
var codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
function listenForSignals() {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  let code = null;
  for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      if (code !== null) process.exit(codes[signal]);
      code = codes[signal];
      controller.abort(new StoppedError(signal));
    });
  }
  return { stop: controller.signal, code: () => code };
}

// src/util/workflow-command.ts
function escapeMessage(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

export {
  masked,
  systemClock,
  systemProcesses,
  entryFile,
  listenForSignals,
  escapeMessage,
  escapeProperty
};
