import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  entryFile,
  escapeMessage,
  listenForSignals,
  systemClock,
  systemProcesses
} from "./cli-clock.js";
import {
  ansiStyle,
  isYes,
  plainStyle
} from "./run-gate-gate.js";
import {
  KnownSecrets
} from "./model-token-known-secrets.js";
import {
  openOutput
} from "./cli-output.js";

// src/cli/machine.ts
import { tmpdir } from "node:os";

// src/cli/terminal.ts
import { fstatSync } from "node:fs";

// src/cli/color.ts
function hasColor({ env, isTerminal, noColor }) {
  const value = (name) => env[name] ?? "";
  if (noColor || value("NO_COLOR") !== "") return false;
  if (value("FORCE_COLOR") !== "") return !["0", "false"].includes(value("FORCE_COLOR"));
  if (!["", "0"].includes(value("CLICOLOR_FORCE"))) return true;
  return isTerminal && env["TERM"] !== "dumb";
}

// src/cli/terminal.ts
function styleFor(stream, noColor) {
  const isTerminal = stream.isTTY === true;
  const style = hasColor({ env: process.env, isTerminal, noColor }) ? ansiStyle : plainStyle;
  return {
    ...style,
    get columns() {
      return isTerminal ? columnsOf(stream) : style.columns;
    }
  };
}
function columnsOf({ columns }) {
  return columns === void 0 || columns < 1 ? 80 : columns;
}
async function askText(question, stop) {
  const { createInterface } = await import("node:readline/promises");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await answered(lines, question, stop);
    if (answer === null) process.stderr.write("\n");
    return answer ?? "";
  } finally {
    lines.close();
  }
}
function answered(lines, question, stop) {
  return new Promise((resolve) => {
    let interrupted = false;
    const unlessInterrupted = (answer) => {
      if (!interrupted) resolve(answer);
    };
    lines.once("SIGINT", () => {
      interrupted = true;
      stop.addEventListener("abort", () => resolve(""), { once: true });
      process.kill(process.pid, "SIGINT");
    });
    lines.once("close", () => unlessInterrupted(null));
    lines.question(question, { signal: stop }).then(unlessInterrupted, () => unlessInterrupted(null));
  });
}
async function askSecret(question, stop, err) {
  const [{ createInterface }, { Writable }] = await Promise.all([
    import("node:readline/promises"),
    import("node:stream")
  ]);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true, historySize: 0 });
  err.write(question);
  try {
    return await answered(lines, "", stop) ?? "";
  } finally {
    lines.close();
    err.write("\n");
  }
}
function maskInLog(secret, err) {
  if (secret === "" || fstatSync(process.stderr.fd).isFile()) return;
  err.write(maskCommand(secret));
}
function maskCommand(secret) {
  return `::add-mask::${escapeMessage(secret)}
`;
}

// src/cli/machine.ts
function processMachine() {
  const signals = listenForSignals();
  const outputs = { out: openOutput(process.stdout, "stdout"), err: openOutput(process.stderr, "stderr") };
  return { system: (noColor) => processSystem(noColor, signals.stop, outputs), signalCode: signals.code };
}
function processSystem(noColor, stop, { out, err }) {
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
    mask: process.env["GITHUB_ACTIONS"] === "true" ? (secret) => maskInLog(secret, err) : () => {
    },
    outStyle: styleFor(process.stdout, noColor),
    errStyle: styleFor(process.stderr, noColor),
    terminal: { asks: plain, animates: process.stderr.isTTY === true && process.env["TERM"] !== "dumb" },
    ask: async (question) => isYes(await askText(question, stop)),
    askText: (question) => askText(question, stop),
    askSecret: (question) => askSecret(question, stop, err),
    stop,
    processes: systemProcesses(entryFile()),
    temporary: tmpdir()
  };
}

export {
  processMachine,
  processSystem
};
