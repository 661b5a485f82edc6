import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  StepFailure,
  failBy
} from "./chunks/action-failure.js";
import {
  rotate
} from "./chunks/commands-rotate.js";
import "./chunks/util-instant.js";
import {
  apply
} from "./chunks/commands-apply.js";
import "./chunks/util-shell-word.js";
import {
  failedDocument,
  plan
} from "./chunks/commands-plan.js";
import "./chunks/run-who-activity-logs.js";
import "./chunks/commands-print-result.js";
import {
  findingsFormat,
  validate
} from "./chunks/commands-validate.js";
import "./chunks/render-problems-findings-markdown.js";
import "./chunks/render-problems-findings-text.js";
import "./chunks/render-problems-error-line.js";
import "./chunks/commands-event-line.js";
import "./chunks/run-system.js";
import {
  errorCode
} from "./chunks/commands-exit-code.js";
import {
  openGithub
} from "./chunks/github-open.js";
import "./chunks/github-error.js";
import "./chunks/http-address.js";
import {
  entryFile,
  escapeMessage,
  escapeProperty,
  listenForSignals,
  masked,
  systemClock,
  systemProcesses
} from "./chunks/cli-clock.js";
import {
  reportFormat
} from "./chunks/run.js";
import "./chunks/commands-show.js";
import "./chunks/run-watch-watch.js";
import "./chunks/render-width.js";
import "./chunks/render-token-concern.js";
import "./chunks/run-output-file-private-file.js";
import "./chunks/render-heading.js";
import "./chunks/render-problems-problem-markdown.js";
import "./chunks/render-markdown-reader.js";
import "./chunks/render-problems-problem-text.js";
import "./chunks/render-problems-places.js";
import "./chunks/run-attempt.js";
import {
  proxyOf,
  userAgent
} from "./chunks/run-prepare.js";
import "./chunks/plan-identity-scope.js";
import "./chunks/config-token.js";
import "./chunks/render-markdown-code.js";
import {
  hasCustomer,
  loadOptions,
  sharedPaths
} from "./chunks/run-input-read-options.js";
import "./chunks/config-rate.js";
import "./chunks/plan-tokens-turns.js";
import "./chunks/model-pair.js";
import "./chunks/util-duration.js";
import {
  findFiles,
  placesAbove
} from "./chunks/manifest-yaml-yaml.js";
import "./chunks/schemas-config.schema.js";
import {
  plainStyle
} from "./chunks/run-gate-gate.js";
import {
  forTerminal
} from "./chunks/render-plan-values.js";
import "./chunks/http-retry.js";
import "./chunks/util-loopback.js";
import "./chunks/sinks-owned.js";
import "./chunks/http-masking.js";
import {
  KnownSecrets
} from "./chunks/model-token-known-secrets.js";
import {
  Secret
} from "./chunks/model-token-secret.js";
import "./chunks/sinks-place.js";
import {
  at,
  numberAt,
  textAt
} from "./chunks/util-json.js";
import "./chunks/model-names.js";
import "./chunks/policy-schema-keywords.js";
import "./chunks/fast-deep-equal.js";
import "./chunks/schema-path-finding.js";
import {
  planFormat
} from "./chunks/model-plan.js";
import "./chunks/util-version.js";
import {
  openOutput
} from "./chunks/cli-output.js";
import {
  InputError,
  KeywardError
} from "./chunks/model-errors.js";
import "./chunks/runtime.js";

// src/action/context.ts
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
async function readContext(env) {
  const payload = await readPayload(env);
  const [owner = "", repository = ""] = required(env, "GITHUB_REPOSITORY").split("/");
  const runId = Number(required(env, "GITHUB_RUN_ID"));
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const own = `${owner}/${repository}`;
  return {
    event: required(env, "GITHUB_EVENT_NAME"),
    owner,
    repository,
    defaultBranch: textAt(payload, "repository", "default_branch") ?? "main",
    isPublic: at(payload, "repository", "private") !== true,
    sha: required(env, "GITHUB_SHA"),
    ref: env["GITHUB_REF"] ?? "",
    before: beforeOf(payload),
    runId,
    runUrl: `${server}/${own}/actions/runs/${runId}`,
    workflowPath: workflowPath(env["GITHUB_WORKFLOW_REF"] ?? "", own),
    pull: pullOf(payload, own),
    mergeGroup: groupOf(payload),
    folder: required(env, "GITHUB_WORKSPACE"),
    temporary: env["RUNNER_TEMP"] ?? tmpdir()
  };
}
function required(env, name) {
  const value = env[name] ?? "";
  if (value !== "") return value;
  throw new StepFailure(
    "error",
    `the variable ${name} is not set`,
    "run this as a step of a GitHub Actions workflow, or use the command line interface, `keyward`"
  );
}
async function readPayload(env) {
  const file = required(env, "GITHUB_EVENT_PATH");
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    throw new StepFailure(
      "error",
      "the event file (GITHUB_EVENT_PATH) could not be read",
      "run this as a step of a GitHub Actions workflow",
      { cause: error }
    );
  }
}
function beforeOf(payload) {
  const before = textAt(payload, "before");
  return before === null || /^0*$/.test(before) ? null : before;
}
function workflowPath(ref, repository) {
  const path2 = ref.split("@")[0] ?? "";
  return path2.startsWith(`${repository}/`) ? path2.slice(repository.length + 1) : path2;
}
function pullOf(payload, repository) {
  const pull = at(payload, "pull_request");
  const number = numberAt(pull, "number");
  const [base, head] = [sideOf(pull, "base"), sideOf(pull, "head")];
  if (number === null || base === null || head === null) return null;
  const from = textAt(pull, "head", "repo", "full_name");
  return { number, base, head, fork: from?.toLowerCase() !== repository.toLowerCase() };
}
function sideOf(pull, side) {
  const [sha, ref] = [textAt(pull, side, "sha"), textAt(pull, side, "ref")];
  return sha === null || ref === null ? null : { sha, ref };
}
function groupOf(payload) {
  const [base, head] = [
    textAt(payload, "merge_group", "base_sha"),
    textAt(payload, "merge_group", "head_sha")
  ];
  return base === null || head === null ? null : { base, head };
}

// src/action/ports.ts
var actionCommands = ["plan", "apply", "validate", "rotate", "drift"];

// src/action/inputs.ts
function readSecrets(env) {
  return { token: given(env, "token"), githubToken: given(env, "github-token") };
}
function readInputs(env, context) {
  const text = (name) => given(env, name);
  return {
    command: commandOf(text("command"), context),
    config: text("config"),
    workspaces: (text("workspace") ?? "").split(/[\n,]/).map((name) => name.trim()).filter((name) => name !== ""),
    comment: flag(env, "comment", true),
    digest: digestOf(text("digest")),
    // `apply-standing` is the former name of this input.
    applyPreExisting: flag(env, "apply-pre-existing", flag(env, "apply-standing", false)),
    failOnChanges: flag(env, "fail-on-changes", false),
    detail: detailOf(text("detail"), context)
  };
}
function given(env, name) {
  const value = (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  return value === "" ? null : value;
}
function commandOf(text, context) {
  const command = text === null ? usual(context) : actionCommands.find((name) => name === text);
  if (command !== void 0) return command;
  throw new StepFailure(
    "invalid",
    text === null ? `no default command exists for the event ${context.event} on ${context.ref}` : `the input command is ${JSON.stringify(text)}`,
    `write \`command:\` with one of ${actionCommands.join(", ")}`
  );
}
function usual({ event, ref, defaultBranch }) {
  if (event === "pull_request" || event === "merge_group") return "plan";
  return event === "push" && ref === `refs/heads/${defaultBranch}` ? "apply" : void 0;
}
function flag(env, name, usually) {
  const text = given(env, name);
  if (text === null) return usually;
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  throw new StepFailure("invalid", `the input ${name} is ${JSON.stringify(text)}`, "write true or false");
}
function digestOf(text) {
  if (text === null || /^sha256:[0-9a-f]{64}$/.test(text)) return text;
  throw new StepFailure(
    "invalid",
    "the input digest is not the digest of a plan",
    "copy the complete digest from the plan: `sha256:` and 64 hexadecimal digits"
  );
}
function detailOf(text, { isPublic }) {
  if (text === null) return isPublic ? "counts" : "full";
  if (text === "full" || text === "counts") return text;
  throw new StepFailure("invalid", `the input detail is ${JSON.stringify(text)}`, "write full or counts");
}

// src/run/workspace/workspace-access.ts
async function workspaceAccess(flags, system) {
  const { entries, folder } = await loadOptions(flags, system.env, system.cwd);
  return Promise.all(entries.filter(({ selected }) => selected).map((entry) => accessOf(entry, folder)));
}
async function accessOf({ options, customers }, folder) {
  const { name, tokenVariable } = options;
  const manifests = sharedPaths(options);
  const above = await Promise.all(manifests.map((one) => placesAbove(one, folder)));
  const lists = customers?.kind === "file" ? [customers.file] : [];
  const all = [...manifests, ...above.flat(), ...lists];
  return {
    name,
    hasCustomers: customers !== null,
    tokenVariable,
    manifests: all.map(({ absolute }) => absolute)
  };
}

// src/run/input/used-files.ts
import { stat } from "node:fs/promises";
import path from "node:path";
async function usedFiles(flags, { env, cwd }) {
  const options = await loadOptions(flags, env, cwd);
  const fleets = options.entries.filter(({ customers }) => customers !== null).map((entry) => entry.options);
  const manifests = distinct([
    ...[...options.workspaces, ...options.others].flatMap((workspace) => workspace.manifests),
    ...fleets.flatMap((fleet) => fleet.manifests.filter((one) => !hasCustomer(one)))
  ]);
  const { files } = await findFiles(manifests, options.folder);
  const above = await Promise.all(manifests.map((one) => placesAbove(one, options.folder)));
  return {
    files: [
      ...options.config === null ? [] : [options.config.absolute],
      ...options.customerFiles,
      ...files.map(({ absolute }) => absolute)
    ],
    programs: await programFiles(options.sinks, cwd),
    places: [
      ...["keyward.yaml", "keyward.yml"].map((name) => path.resolve(cwd, name)),
      ...options.customerFiles,
      ...[...manifests, ...fleets.flatMap(sharedPaths), ...above.flat()].map(({ absolute }) => absolute)
    ]
  };
}
function distinct(paths) {
  return [...new Map(paths.map((one) => [one.absolute, one])).values()];
}
async function programFiles(sinks, cwd) {
  const words = sinks.flatMap(commandWords).map((word) => path.resolve(cwd, word));
  const found = await Promise.all(
    [...new Set(words)].map(async (word) => await isFile(word) ? [word] : [])
  );
  return found.flat();
}
function commandWords(sink) {
  if (sink.type !== "command") return [];
  return [sink.deliver, ...sink.marker === null ? [] : [sink.marker.mark, sink.marker.state]].flat();
}
async function isFile(file) {
  return stat(file).then(
    (found) => found.isFile(),
    () => false
  );
}

// src/action/keyward.ts
function openKeyward(options) {
  const { inputs, system } = options;
  const voice = {
    format: "text",
    quiet: inputs.detail === "counts",
    verbose: system.env["RUNNER_DEBUG"] === "1"
  };
  const flagsOf = (request) => ({
    ...configOf(request.config ?? inputs.config),
    ...request.configFrom === void 0 ? {} : { configFrom: request.configFrom },
    // All workspaces, unless the workflow selects some.
    ...request.workspaces.length === 0 ? { allWorkspaces: true } : { workspace: request.workspaces }
  });
  const run = (flags, command) => runCommand(flags, command, options);
  return {
    async workspaces(request) {
      const found = await workspaceAccess(flagsOf(request), system);
      const env = envFor(found, options);
      return found.map((one) => ({ ...one, hasToken: (env[one.tokenVariable] ?? "").trim() !== "" }));
    },
    usedFiles(request) {
      return usedFiles(flagsOf(request), system);
    },
    async validate(request) {
      const { code: code2, document } = await run(
        flagsOf(request),
        (flags, machine) => validate(flags, voice, machine)
      );
      return { code: code2, problems: document.problems };
    },
    async plan(request) {
      const { base, noSinks, policiesFrom, out: out2, who = false } = request;
      const more = {
        ...base === void 0 ? {} : { base },
        ...noSinks === void 0 ? {} : { noSinks },
        ...policiesFrom === void 0 ? {} : { policiesFrom }
      };
      const file = out2 === void 0 ? {} : { out: out2 };
      const flags = { ...flagsOf(request), ...more };
      const { code: code2, document } = await run(
        flags,
        (commandFlags, machine) => plan({ ...commandFlags, ...file, who: who && "changes" }, voice, machine)
      );
      return { code: code2, document };
    },
    async apply({ workspaces, only, onlyIn, reviewed }) {
      const applyFlags = {
        yes: true,
        ...only === void 0 ? {} : { only },
        ...onlyIn === void 0 ? {} : { onlyIn, ...exactCustomers(onlyIn.size) },
        ...reviewed === void 0 ? {} : { plan: reviewed }
      };
      const { allWorkspaces: _all, ...named } = flagsOf({ workspaces });
      const flags = reviewed === void 0 ? flagsOf({ workspaces }) : named;
      return run(flags, (commandFlags, machine) => apply({ ...commandFlags, ...applyFlags }, voice, machine));
    },
    async rotate({ workspaces }) {
      return run(
        flagsOf({ workspaces }),
        (commandFlags, machine) => rotate({ ...commandFlags, names: [], yes: true }, voice, machine)
      );
    }
  };
}
function exactCustomers(count) {
  return { exactWorkspaces: true, maxCustomersChanged: String(count) };
}
async function runCommand(flags, command, options) {
  const results = [];
  const commandFlags = { ...flags, onResult: (result) => void results.push(result) };
  const system = machineFor(options);
  try {
    const found = await workspaceAccess(flags, system);
    const code2 = await command(commandFlags, { ...system, env: envFor(found, options) });
    return resultOf(code2, results, null, system);
  } catch (error) {
    if (!(error instanceof KeywardError) || system.stop.aborted) throw error;
    return resultOf(errorCode(error), results, error, system);
  }
}
function resultOf(code2, results, thrown, system) {
  const plans = results.filter((result) => result.format === planFormat);
  const reports = results.filter((result) => result.format === reportFormat);
  const checked = results.filter((result) => result.format === findingsFormat);
  const error = thrown ?? new InputError(checked.flatMap(({ findings }) => findings));
  const violated = checked.flatMap(({ workspaces }) => workspaces.flatMap((one) => one.problems));
  const problems = [...failedDocument(error, system).problems, ...violated];
  const document = { ...plans.at(-1) ?? failedDocument(error, system), problems };
  return { code: code2, document, report: reports.at(-1) ?? null };
}
function machineFor({ system, runner, inputs }) {
  const err = inputs.detail === "counts" ? () => {
  } : (text) => runner.log(text);
  return masked({ ...system, out: () => {
  }, err });
}
function envFor(found, { system, runner, token }) {
  const [one, ...others] = found;
  for (const { tokenVariable } of found) runner.mask(system.env[tokenVariable] ?? "");
  if (token === null || one === void 0) return system.env;
  if (others.some(({ tokenVariable }) => tokenVariable !== one.tokenVariable))
    throw new StepFailure(
      "invalid",
      `the input token is for one workspace, and ${found.length} are selected`,
      "select one with the input `workspace`, or set each token in the variable that `token_env` names"
    );
  return { ...system.env, [one.tokenVariable]: token };
}
function configOf(config) {
  return config === null ? {} : { config };
}

// src/action/runner.ts
import { randomUUID } from "node:crypto";
import { appendFile, stat as stat2 } from "node:fs/promises";
var summaryLimit = 1024 * 1024;
var cutNote = "\n\n_Truncated: a job summary is limited to 1 MiB. The plan file is complete._\n";
function openRunner({ env, write }) {
  const [outputFile, summaryFile] = [env["GITHUB_OUTPUT"] ?? "", env["GITHUB_STEP_SUMMARY"] ?? ""];
  return {
    async output(name, value) {
      if (outputFile !== "") await appendFile(outputFile, outputText(name, value));
    },
    async summary(markdown) {
      if (summaryFile !== "") await appendSummary(summaryFile, markdown);
    },
    annotate(level, message, at2) {
      const place = at2 === null ? "" : ` file=${escapeProperty(at2.file)},line=${at2.line}`;
      write(`::${level}${place}::${escapeMessage(safeLines(message))}
`);
    },
    mask(secret) {
      const lines = /* @__PURE__ */ new Set([secret, ...secret.split(/\r?\n/)]);
      for (const text of lines) if (text.trim() !== "") write(`::add-mask::${escapeMessage(text)}
`);
    },
    log(text) {
      write(`${safeLines(text.replace(/\n$/, ""))}
`);
    }
  };
}
function safeLines(text) {
  return text.split("\n").map(forTerminal).join("\n");
}
function outputText(name, value) {
  const end = `keyward_${randomUUID()}`;
  if (value.includes(end) || !/^[a-z][a-z-]*$/.test(name))
    throw new KeywardError(`the output ${name} could not be written`, "run the step again");
  return `${name}<<${end}
${value}
${end}
`;
}
async function appendSummary(file, markdown) {
  const { size } = await stat2(file).catch(() => ({ size: 0 }));
  const text = markdown.endsWith("\n") ? markdown : `${markdown}
`;
  const left = summaryLimit - size;
  if (Buffer.byteLength(text) <= left) return appendFile(file, text);
  const bytes = Buffer.from(text).subarray(0, Math.max(0, left - Buffer.byteLength(cutNote)));
  const whole = bytes.subarray(0, bytes.lastIndexOf("\n") + 1);
  if (left > Buffer.byteLength(cutNote)) await appendFile(file, Buffer.concat([whole, Buffer.from(cutNote)]));
}

// src/action/step.ts
async function runStep(machine) {
  const runner = openRunner(machine);
  let reason = null;
  try {
    const world = await openWorld(runner, machine);
    reason = await commandOf2(world);
    if (world.github !== null) runner.log(`${world.github.requests} requests to GitHub's API`);
  } catch (error) {
    reason = failBy(runner, error);
  }
  await runner.output("failure-reason", reason ?? "");
  return reason === null ? 0 : 1;
}
async function openWorld(runner, machine) {
  const { token, githubToken } = readSecrets(machine.env);
  for (const secret of [token, githubToken]) if (secret !== null) runner.mask(secret);
  const context = await readContext(machine.env);
  const inputs = readInputs(machine.env, context);
  const system = systemOf(machine, runner, context);
  const keyward = openKeyward({ inputs, runner, system, token });
  const github = githubToken === null ? null : openApi(githubToken, system);
  const appToken = githubToken?.startsWith("ghs_") ?? false;
  return { inputs, context, runner, github, keyward, system, appToken };
}
async function commandOf2(world) {
  switch (world.inputs.command) {
    case "plan":
      return (await import("./chunks/action-commands-plan.js")).planCommand(world);
    case "apply":
      return (await import("./chunks/action-commands-apply.js")).applyCommand(world);
    case "validate":
      return (await import("./chunks/action-commands-validate-entry.js")).validateCommand(world);
    case "rotate":
      return (await import("./chunks/action-commands-rotate.js")).rotateCommand(world);
    case "drift":
      return (await import("./chunks/action-commands-drift.js")).driftCommand(world);
  }
}
function openApi(token, { env, clock }) {
  return openGithub({
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
    token: new Secret(token),
    clock,
    timeoutMs: 3e4,
    userAgent,
    proxy: proxyOf(env)
  });
}
function systemOf(machine, runner, { folder, temporary }) {
  const secrets = ["INPUT_TOKEN", "INPUT_GITHUB-TOKEN"];
  const { clock, random, stop, processes } = machine;
  return {
    env: Object.fromEntries(Object.entries(machine.env).filter(([name]) => !secrets.includes(name))),
    cwd: folder,
    clock,
    random,
    out: (text) => runner.log(text),
    err: (text) => runner.log(text),
    secrets: new KnownSecrets(),
    // The results of a step are its outputs: the log does not decide how it ends.
    flush: () => Promise.resolve("written"),
    mask: (secret) => runner.mask(secret),
    outStyle: plainStyle,
    errStyle: plainStyle,
    terminal: { asks: false, animates: false },
    ask: () => Promise.resolve(false),
    askText: () => Promise.resolve(""),
    askSecret: () => Promise.resolve(""),
    stop,
    processes,
    temporary
  };
}

// src/action/main.ts
var out = openOutput(process.stdout, "stdout");
openOutput(process.stderr, "stderr");
var code = await runStep({
  env: process.env,
  clock: systemClock,
  random: Math.random,
  stop: listenForSignals().stop,
  processes: systemProcesses(entryFile()),
  write: (text) => out.write(text)
});
await out.flush().catch(() => void 0);
process.exit(code);
