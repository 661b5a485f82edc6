import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  KeywardError,
  StoppedError
} from "./model-errors.js";
import {
  __name
} from "./runtime.js";

// src/run/masked-system.ts
function masked(system) {
  const { secrets, out, err } = system;
  return {
    ...system,
    out: /* @__PURE__ */ __name((text) => out(secrets.hide(text)), "out"),
    err: /* @__PURE__ */ __name((text) => err(secrets.hide(text)), "err")
  };
}
__name(masked, "masked");

// src/cli/clock.ts
var systemClock = {
  now: /* @__PURE__ */ __name(() => Date.now(), "now"),
  monotonic: /* @__PURE__ */ __name(() => performance.now(), "monotonic"),
  sleep: /* @__PURE__ */ __name((ms, signal) => new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const end = /* @__PURE__ */ __name(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, "end");
    const timer = setTimeout(end, ms);
    const abort = /* @__PURE__ */ __name(() => {
      clearTimeout(timer);
      reject(signal?.reason);
    }, "abort");
    signal?.addEventListener("abort", abort, { once: true });
  }), "sleep")
};

// src/cli/processes.ts
function systemProcesses(entry) {
  return { pid: process.pid, alive, killGroup, startSelf: /* @__PURE__ */ __name((args) => startSelf(entry, args), "startSelf") };
}
__name(systemProcesses, "systemProcesses");
function entryFile() {
  return process.argv[1] ?? "";
}
__name(entryFile, "entryFile");
function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
__name(alive, "alive");
function killGroup(pid) {
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
__name(killGroup, "killGroup");
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
  const stop = /* @__PURE__ */ __name(async () => {
    child.kill("SIGTERM");
    await exited;
  }, "stop");
  return { pid: child.pid ?? 0, firstLine, stop };
}
__name(startSelf, "startSelf");

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
  return { stop: controller.signal, code: /* @__PURE__ */ __name(() => code, "code") };
}
__name(listenForSignals, "listenForSignals");

// src/util/workflow-command.ts
function escapeMessage(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
__name(escapeMessage, "escapeMessage");
function escapeProperty(text) {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
__name(escapeProperty, "escapeProperty");

export {
  masked,
  systemClock,
  systemProcesses,
  entryFile,
  listenForSignals,
  escapeMessage,
  escapeProperty
};
