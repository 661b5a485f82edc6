import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  markerText,
  mayReplace,
  parseMarker
} from "./sinks-owned.js";
import {
  createMasker,
  mapConcurrent,
  openGate
} from "./http-masking.js";
import {
  KnownSecrets
} from "./model-token-known-secrets.js";
import "./model-token-secret.js";
import {
  fillPath
} from "./sinks-place.js";
import "./util-json.js";
import "./model-names.js";
import {
  SinkError
} from "./model-errors.js";
import "./runtime.js";

// src/sinks/command/child.ts
import { spawn } from "node:child_process";
var longest = 65536;
async function runChild([program = "", ...args], { env, workingFolder, input, clock, timeoutMs, killGroup }) {
  const over = new AbortController();
  const text = { stdout: "", stderr: "" };
  const ending = await new Promise((resolve) => {
    const child = started(program, args, { env, workingFolder });
    if (child instanceof Error) return resolve({ kind: "not-started", code: codeOf(child) });
    for (const name of ["stdout", "stderr"])
      child[name].on("data", (chunk) => {
        text[name] = (text[name] + chunk.toString("utf8")).slice(0, longest);
      });
    child.once("error", (error) => resolve({ kind: "not-started", code: codeOf(error) }));
    child.once(
      "close",
      (code, signal) => resolve(signal === null ? { kind: "exit", code: String(code) } : { kind: "signal", code: signal })
    );
    child.stdin.on("error", () => void 0);
    child.stdin.end(input);
    clock.sleep(timeoutMs, over.signal).then(
      () => {
        if (child.pid !== void 0) killGroup(child.pid);
        resolve({ kind: "timeout", code: "" });
      },
      () => void 0
    );
  });
  over.abort();
  return { ...ending, stdout: text.stdout, output: `${text.stderr}
${text.stdout}` };
}
function started(program, args, { env, workingFolder }) {
  try {
    const where = workingFolder === null ? {} : { cwd: workingFolder };
    const how = { shell: false, detached: true, stdio: "pipe", windowsHide: true };
    return spawn(program, args, { ...how, ...where, env });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
function codeOf(error) {
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}

// src/sinks/command/program.ts
import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import path from "node:path";
var always = ["PATH", "HOME", "TMPDIR", "LANG"];
function childEnvironment({ env: named }, { env }) {
  const names = [.../* @__PURE__ */ new Set([...always, ...named])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = env[name];
      return value === void 0 ? [] : [[name, value]];
    })
  );
}
async function requireProgram(program, env, sink) {
  if (await findProgram(program, env) !== null) return;
  throw new SinkError(
    `the program ${program} of the sink ${sink} was not found or is not executable`,
    "install it, make it executable (chmod +x), or write its path in keyward.yaml; a path with a slash is relative to keyward.yaml"
  );
}
async function findProgram(program, env) {
  const folders = /[/\\]/.test(program) ? [""] : (env["PATH"] ?? "").split(path.delimiter);
  for (const folder of folders) {
    const file = folder === "" ? program : path.join(folder, program);
    if (await isProgram(file)) return file;
  }
  return null;
}
async function isProgram(file) {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

// src/sinks/command/spot.ts
import { realpath } from "node:fs/promises";
import path2 from "node:path";
async function commandSpot([program = "", ...args], env) {
  const found = await findProgram(program, env);
  const real = found === null ? program : await realpath(path2.resolve(found)).catch(() => found);
  return `command ${JSON.stringify([real, ...args])}`;
}

// src/sinks/command/sink.ts
var atOnce = 8;
var mostAtOnce = 32;
function openCommandSink(options, context) {
  return new CommandSink(options, context);
}
var CommandSink = class {
  name;
  #options;
  #context;
  #gate = openGate(mostAtOnce);
  /** The subject of each place, from which the arguments of the other programs are filled. */
  #subjects = /* @__PURE__ */ new Map();
  constructor(options, context) {
    this.name = options.name;
    this.#options = options;
    this.#context = context;
  }
  place(subject) {
    this.#requireNoOption(subject);
    const place = this.#options.deliver.map((argument) => quoted(fillPath(argument, subject))).join(" ");
    if (subject.id !== null || !this.#subjects.has(place)) this.#subjects.set(place, subject);
    return place;
  }
  async spots(places) {
    const env = childEnvironment(this.#options, this.#context);
    return mapConcurrent(
      places,
      async (place) => {
        const subject = this.#subjects.get(place);
        if (subject === void 0) return `command ${place}`;
        const argv = this.#options.deliver.map((argument) => fillPath(argument, subject));
        return commandSpot(argv, env);
      },
      atOnce
    );
  }
  markerAt(place) {
    return `what \`state\` of the sink ${this.name} prints for ${place}`;
  }
  async probe(places) {
    const { deliver, marker } = this.#options;
    const env = childEnvironment(this.#options, this.#context);
    for (const [program = ""] of [deliver, ...marker === null ? [] : [marker.mark, marker.state]])
      await requireProgram(program, env, this.name);
    if (marker === null) return;
    await mapConcurrent(places, (place) => this.#run(place, marker.state, "", "read the marker of"), atOnce);
  }
  async read(place) {
    const { marker } = this.#options;
    if (marker === null) return { kind: "unmarked" };
    try {
      return readingOf(await this.#run(place, marker.state, "", "read the marker of"));
    } catch (error) {
      if (!(error instanceof SinkError)) throw error;
      return { kind: "unknown", reason: error.message };
    }
  }
  readAll(places) {
    return mapConcurrent(places, (place) => this.read(place), atOnce);
  }
  async mark(place, marker) {
    const { marker: programs } = this.#options;
    if (programs === null) return;
    await this.#run(place, programs.mark, marker === null ? "" : markerText(marker), "mark");
  }
  async deliver(place, token, marker) {
    const existing = await this.read(place);
    if (existing.kind === "marked" && !mayReplace(existing.marker, marker, { place, sink: this.name }))
      return;
    await this.#run(place, this.#options.deliver, token.reveal(), "deliver to");
    await this.mark(place, marker);
  }
  /** Returns what the program printed on its standard output; throws `SinkError` unless it exited with 0. */
  async #run(place, command, input, doing) {
    const subject = this.#subjects.get(place);
    if (subject === void 0) throw new SinkError(`${place} is not a place of the sink ${this.name}`);
    const argv = command.map((argument) => fillPath(argument, subject));
    const env = childEnvironment(this.#options, this.#context);
    const { workingFolder } = this.#options;
    const ending = await this.#gate(() => runChild(argv, { ...this.#context, workingFolder, env, input }));
    if (ending.kind === "exit" && ending.code === "0") return ending.stdout;
    const printed = createMasker({ secrets: new KnownSecrets([input]), keep: "end" })(ending.output);
    throw new SinkError(
      `could not ${doing} ${place} (sink ${this.name}): ${endingWords(argv[0] ?? "", ending)}${printed === "" ? "" : `: ${printed}`}`,
      remedy(ending)
    );
  }
  /** Rejects a value that the program could interpret as an option. */
  #requireNoOption({ name, environment, workspace, customer }) {
    const option = [name, environment, workspace, customer].find((value) => value?.startsWith("-") ?? false);
    if (option === void 0) return;
    throw new SinkError(
      `the token of "${name}" cannot be delivered to the sink ${this.name}: "${option}" begins with -, and a program could interpret it as an option`,
      "rename it, or name another sink in its `deliver_to`"
    );
  }
};
function readingOf(printed) {
  if (printed.trim() === "") return { kind: "absent" };
  const marker = parseMarker(printed);
  return marker === null ? { kind: "foreign" } : { kind: "marked", marker };
}
function quoted(argument) {
  return /^[\w@%+=:,./{}-]+$/.test(argument) ? argument : JSON.stringify(argument);
}
function endingWords(program, { kind, code }) {
  switch (kind) {
    case "exit":
      return `${program} exited with ${code}`;
    case "signal":
      return `${program} was terminated by ${code}`;
    case "timeout":
      return `${program} exceeded the timeout and was killed`;
    case "not-started":
      return `${program} could not be started (${code})`;
  }
}
function remedy({ kind }) {
  switch (kind) {
    case "not-started":
      return "install it, or write its path in keyward.yaml; the program gets only PATH, HOME, TMPDIR, LANG and what `env` lists";
    case "timeout":
      return "make sure that the program does not wait for input, or increase --timeout";
    case "exit":
    case "signal":
      return "fix the error that the program reported; it gets only PATH, HOME, TMPDIR, LANG and what `env` lists";
  }
}
export {
  openCommandSink
};
