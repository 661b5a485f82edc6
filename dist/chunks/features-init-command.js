import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  textTable
} from "./render-lists-table.js";
import {
  draftImport,
  requireOwnFiles,
  scalar,
  schemaFiles,
  schemaLine,
  textOf
} from "./features-import-draft.js";
import "./manifest-write-comments.js";
import {
  plan
} from "./commands-plan.js";
import "./run-who-activity-logs.js";
import "./commands-print-result.js";
import "./render-problems-error-line.js";
import "./commands-event-line.js";
import "./run-system.js";
import {
  exitCode
} from "./commands-exit-code.js";
import "./run.js";
import "./commands-show.js";
import "./run-watch-watch.js";
import "./render-width.js";
import "./render-token-concern.js";
import {
  proveFolder,
  proveManifestPlace,
  writeManifest
} from "./run-output-file-private-file.js";
import "./render-heading.js";
import "./render-problems-problem-markdown.js";
import "./render-markdown-reader.js";
import "./render-problems-problem-text.js";
import "./render-problems-places.js";
import {
  environmentsSeen,
  findSelf,
  readSettled
} from "./run-attempt.js";
import {
  connector,
  endedWhole,
  requireAccess,
  requireHost,
  unlessStopped
} from "./run-prepare.js";
import {
  idList,
  inScope
} from "./plan-identity-scope.js";
import {
  readToken
} from "./config-token.js";
import "./render-markdown-code.js";
import {
  allowedHostsVariable,
  loadOptions,
  nearest,
  readHost
} from "./run-input-read-options.js";
import "./config-rate.js";
import {
  ageDays
} from "./plan-tokens-turns.js";
import "./model-pair.js";
import "./util-duration.js";
import {
  configurationFile,
  dataCenterCodes,
  dataCenters,
  repositoryOf
} from "./manifest-yaml-yaml.js";
import {
  config_schema_default,
  manifest_schema_default
} from "./schemas-config.schema.js";
import {
  hasChanges,
  requireAnswered
} from "./run-gate-gate.js";
import {
  forMarkdown,
  forTerminal,
  isPlainText,
  numberText,
  plural
} from "./render-plan-values.js";
import "./http-retry.js";
import "./util-loopback.js";
import "./sinks-owned.js";
import "./http-masking.js";
import "./model-token-known-secrets.js";
import "./model-token-secret.js";
import "./sinks-place.js";
import {
  jsonText
} from "./util-json.js";
import {
  sameName,
  title
} from "./model-names.js";
import "./policy-schema-keywords.js";
import "./fast-deep-equal.js";
import "./schema-path-finding.js";
import {
  planFormat
} from "./model-plan.js";
import "./util-version.js";
import {
  KeywardError
} from "./model-errors.js";
import "./runtime.js";

// src/features/init/command.ts
import path6 from "node:path";

// src/run/output-file/write-files.ts
import { mkdir, open, rm, rmdir } from "node:fs/promises";
import path from "node:path";
async function writeFiles(files) {
  for (const { absolute } of files)
    await proveManifestPlace(absolute).catch((error) => {
      throw unwritable(absolute, error);
    });
  const undo = [];
  try {
    for (const file of files) {
      if (file.created) await create(file, undo);
      else await replace(file);
    }
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => void 0);
    throw error;
  }
}
async function create({ absolute, text }, undo) {
  try {
    const folder = path.dirname(absolute);
    const first = await mkdir(folder, { recursive: true });
    if (first !== void 0) for (const made of foldersFrom(first, folder)) undo.push(() => rmdir(made));
    const handle = await open(absolute, "wx", 420);
    undo.push(() => rm(absolute, { force: true }));
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unwritable(absolute, error);
  }
}
async function replace({ absolute, text }) {
  await writeManifest(absolute, text).catch((error) => {
    throw unwritable(absolute, error);
  });
}
function unwritable(file, error) {
  const cause = error instanceof KeywardError ? error.cause : error;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new KeywardError(
    `${file} could not be written: ${reason}`,
    "make that place writable, then run the command again; no new file was left behind",
    { cause }
  );
}
function foldersFrom(first, last) {
  return last === first || path.dirname(last) === last ? [first] : [...foldersFrom(first, path.dirname(last)), last];
}

// src/features/init/choose-workflows.ts
import { stat } from "node:fs/promises";
import path2 from "node:path";

// src/features/init/question.ts
var mostTries = 3;
async function choose(question, system) {
  const { flag, given, fallback, missing, read } = question;
  if (given !== void 0) return accepted(read(given.trim()), `${flag} ${JSON.stringify(given)}`);
  if (system.terminal.asks) return ask(question, system);
  if (fallback === null) throw new KeywardError(missing.message, missing.way);
  return accepted(read(fallback), JSON.stringify(fallback));
}
async function ask(question, system) {
  const { prompt, fallback, read, missing, flag } = question;
  const asked = forTerminal(prompt);
  const shown = fallback === null || fallback === "" ? "" : ` [${forTerminal(fallback)}]`;
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const typed = (await system.askText(`${asked}${shown}: `)).trim();
    requireAnswered(system);
    const text = typed === "" ? fallback : typed;
    const answer = text === null ? { wrong: missing.message, way: missing.way } : read(text);
    if ("value" in answer) return answer.value;
    if (tries === mostTries) throw new KeywardError(answer.wrong, answer.way);
    system.err(`  ${forTerminal(answer.wrong)}
  \u2192 ${forTerminal(answer.way)}
`);
  }
  throw new KeywardError(missing.message, `run it again, or use ${flag}`);
}
function accepted(answer, what) {
  if ("value" in answer) return answer.value;
  throw new KeywardError(`${what}: ${answer.wrong}`, answer.way);
}

// src/features/init/generated/workflows.json
var workflows_default = {
  "plan-and-apply.yml": [
    "# Plans every pull request, and applies on merge what was reviewed.",
    "#",
    "# Once, in the repository's settings:",
    "#   secret WORKATO_READ_TOKEN                a client that may only read: enough to plan",
    "#   environment workato-production           limited to the branch main, with required reviewers, and with the",
    "#     secret WORKATO_ADMIN_TOKEN             client that may change API clients",
    "# and protect main: pull requests only, an approval, and code owners for .github/, keyward.yaml and the programs of",
    "# command sinks.",
    "# With another default branch, write its name below instead of main.",
    "name: Workato API clients",
    "",
    "on:",
    "  pull_request:",
    "  merge_group:",
    "  push:",
    "    branches: [main]",
    "  workflow_dispatch:",
    "    inputs:",
    "      digest:",
    "        description: The digest of the plan to apply, as the stopped run shows it",
    "        required: true",
    "        type: string",
    "",
    "permissions: {}",
    "",
    "jobs:",
    "  plan:",
    "    if: github.event_name == 'pull_request' || github.event_name == 'merge_group'",
    "    runs-on: ubuntu-latest",
    "    permissions:",
    "      contents: read",
    "      actions: read # whether a later run wrote the comment",
    "      pull-requests: write # the comment",
    "    steps:",
    "      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0",
    "        with:",
    "          fetch-depth: 0",
    "          persist-credentials: false",
    "      - id: keyward",
    "        # Write the commit of the release that you use.",
    "        uses: your-organization/keyward@0000000000000000000000000000000000000000 # v1.0.0",
    "        with:",
    "          command: plan",
    "          workspace: production",
    "          token: ${{ secrets.WORKATO_READ_TOKEN }}",
    "          github-token: ${{ github.token }}",
    "      # Without this file, the merge is unreviewed and applies nothing.",
    "      - if: steps.keyward.outputs.review-file != ''",
    "        uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1",
    "        with:",
    "          name: keyward-review-production",
    "          path: ${{ steps.keyward.outputs.review-file }}",
    "          if-no-files-found: error",
    "          overwrite: true",
    "          retention-days: 90",
    "",
    "  apply:",
    "    if: github.event_name == 'push' || github.event_name == 'workflow_dispatch'",
    "    runs-on: ubuntu-latest",
    "    environment: workato-production",
    "    permissions:",
    "      contents: read",
    "      actions: read # the reviews of what was merged, and the last apply",
    "      pull-requests: write # what was merged, and the comment that becomes the record",
    "    # One apply at a time, and none is dropped. A server that does not know `queue` yet drops all that wait but the",
    "    # newest, which then applies what they would have: leave the line out there.",
    "    concurrency:",
    "      group: keyward-production",
    "      cancel-in-progress: false",
    "      queue: max",
    "    steps:",
    "      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0",
    "        with:",
    "          fetch-depth: 0 # what was merged since the last apply",
    "          persist-credentials: false",
    "      - id: keyward",
    "        uses: your-organization/keyward@0000000000000000000000000000000000000000 # v1.0.0",
    "        with:",
    "          command: apply",
    "          workspace: production",
    "          digest: ${{ inputs.digest }}",
    "          token: ${{ secrets.WORKATO_ADMIN_TOKEN }}",
    "          github-token: ${{ github.token }}",
    "      # The report also marks this run as an apply, for the next one.",
    "      - if: always() && steps.keyward.outputs.report-file != ''",
    "        uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1",
    "        with:",
    "          name: keyward-report-production",
    "          path: ${{ steps.keyward.outputs.report-file }}",
    "          overwrite: true",
    "          retention-days: 90",
    ""
  ],
  "drift.yml": [
    "# Looks every working day whether the live clients still are what the manifests say: one issue tells what drifted,",
    "# is kept up to date, and is closed when it is gone. Changes nothing: a client that may only read is enough.",
    "name: Workato API clients, drift",
    "",
    "on:",
    "  schedule:",
    '    - cron: "17 5 * * 1-5"',
    "  workflow_dispatch:",
    "",
    "permissions: {}",
    "",
    "jobs:",
    "  drift:",
    "    runs-on: ubuntu-latest",
    "    permissions:",
    "      contents: read",
    "      issues: write # the issue",
    "    concurrency:",
    "      group: keyward-drift-production",
    "      cancel-in-progress: false",
    "    steps:",
    "      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0",
    "        with:",
    "          persist-credentials: false",
    "      # Write the commit of the release that you use.",
    "      - uses: your-organization/keyward@0000000000000000000000000000000000000000 # v1.0.0",
    "        with:",
    "          command: drift",
    "          workspace: production",
    "          token: ${{ secrets.WORKATO_READ_TOKEN }}",
    "          github-token: ${{ github.token }}",
    ""
  ],
  "matrix.yml": [
    "# Plans and applies several workspaces of one keyward.yaml, each with its own environment, token and queue.",
    "#",
    "# Once, in the repository's settings, for each workspace:",
    "#   environment workato-read-<workspace>     secret WORKATO_TOKEN: a client that may only read",
    "#   environment workato-<workspace>          limited to the branch main, with required reviewers;",
    "#                                            secret WORKATO_TOKEN: the client that may change API clients",
    "# The names of the workspaces occur three times below.",
    "name: Workato API clients",
    "",
    "on:",
    "  pull_request:",
    "  merge_group:",
    "  push:",
    "    branches: [main]",
    "  workflow_dispatch:",
    "    inputs:",
    "      workspace:",
    "        description: The workspace to apply",
    "        required: true",
    "        type: choice",
    "        options: [production, staging]",
    "      digest:",
    "        description: The digest of the plan to apply, as the stopped run shows it",
    "        required: true",
    "        type: string",
    "",
    "permissions: {}",
    "",
    "jobs:",
    "  plan:",
    "    if: github.event_name == 'pull_request' || github.event_name == 'merge_group'",
    "    runs-on: ubuntu-latest",
    "    strategy:",
    "      fail-fast: false",
    "      matrix:",
    "        workspace: [production, staging]",
    "    environment: workato-read-${{ matrix.workspace }}",
    "    permissions:",
    "      contents: read",
    "      actions: read # whether a later run wrote the comment",
    "      pull-requests: write # the comments, one for each workspace",
    "    steps:",
    "      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0",
    "        with:",
    "          fetch-depth: 0",
    "          persist-credentials: false",
    "      - id: keyward",
    "        # Write the commit of the release that you use.",
    "        uses: your-organization/keyward@0000000000000000000000000000000000000000 # v1.0.0",
    "        with:",
    "          command: plan",
    "          workspace: ${{ matrix.workspace }}",
    "          token: ${{ secrets.WORKATO_TOKEN }}",
    "          github-token: ${{ github.token }}",
    "      # Without this file, the merge is unreviewed and applies nothing.",
    "      - if: steps.keyward.outputs.review-file != ''",
    "        uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1",
    "        with:",
    "          name: keyward-review-${{ matrix.workspace }}",
    "          path: ${{ steps.keyward.outputs.review-file }}",
    "          if-no-files-found: error",
    "          overwrite: true",
    "          retention-days: 90",
    "",
    "  apply:",
    "    if: github.event_name == 'push' || github.event_name == 'workflow_dispatch'",
    "    runs-on: ubuntu-latest",
    "    strategy:",
    "      fail-fast: false",
    "      matrix:",
    "        # By hand: the one that was chosen.",
    `        workspace: \${{ github.event_name == 'workflow_dispatch' && fromJSON(format('["{0}"]', inputs.workspace)) || fromJSON('["production", "staging"]') }}`,
    "    environment: workato-${{ matrix.workspace }}",
    "    permissions:",
    "      contents: read",
    "      actions: read # the reviews of what was merged, and the last apply",
    "      pull-requests: write # what was merged, and the comments that become the record",
    "    # One apply of a workspace at a time, and none is dropped. A server that does not know `queue` yet drops all that",
    "    # wait but the newest, which then applies what they would have: leave the line out there.",
    "    concurrency:",
    "      group: keyward-${{ matrix.workspace }}",
    "      cancel-in-progress: false",
    "      queue: max",
    "    steps:",
    "      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0",
    "        with:",
    "          fetch-depth: 0 # what was merged since the last apply",
    "          persist-credentials: false",
    "      - id: keyward",
    "        uses: your-organization/keyward@0000000000000000000000000000000000000000 # v1.0.0",
    "        with:",
    "          command: apply",
    "          workspace: ${{ matrix.workspace }}",
    "          digest: ${{ inputs.digest }}",
    "          token: ${{ secrets.WORKATO_TOKEN }}",
    "          github-token: ${{ github.token }}",
    "      # The report also marks this run as an apply of the workspace, for the next one.",
    "      - if: always() && steps.keyward.outputs.report-file != ''",
    "        uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1",
    "        with:",
    "          name: keyward-report-${{ matrix.workspace }}",
    "          path: ${{ steps.keyward.outputs.report-file }}",
    "          overwrite: true",
    "          retention-days: 90",
    ""
  ]
};

// src/features/init/workflows.ts
function workflowsFor(workspaces) {
  const [only = "", ...others] = workspaces;
  const purpose = "plans pull requests, applies on merge";
  if (others.length > 0)
    return [{ name: "keyward.yml", text: forSeveral(workflows_default["matrix.yml"], workspaces), purpose }];
  return [
    { name: "keyward.yml", text: forOne(workflows_default["plan-and-apply.yml"], only), purpose },
    {
      name: "keyward-drift.yml",
      text: forOne(workflows_default["drift.yml"], only),
      purpose: "looks for drift every working day"
    }
  ];
}
function isPlainName(name) {
  return /^[A-Za-z][A-Za-z0-9_-]{0,62}$/.test(name) && scalar(name) === name;
}
function forOne(lines, name) {
  return lines.join("\n").replaceAll(/\bproduction\b/g, name);
}
function forSeveral(lines, names) {
  const quoted = names.map((name) => `"${name}"`).join(", ");
  return lines.join("\n").replaceAll("[production, staging]", `[${names.join(", ")}]`).replaceAll('["production", "staging"]', `[${quoted}]`);
}

// src/features/init/choose-workflows.ts
async function chooseWorkflows({ workflows }, options, system) {
  if (workflows === false) return [];
  const names = [...options.workspaces, ...options.others].map(({ name }) => name);
  const obstacle = await obstacleOf(names, system.cwd);
  if (workflows === true) {
    if (obstacle !== null) throw obstacle;
    return workflowsFor(names);
  }
  if (obstacle !== null || !system.terminal.asks) return [];
  return await wantsWorkflows(system) ? workflowsFor(names) : [];
}
async function obstacleOf(names, cwd) {
  const root = await repositoryOf(cwd);
  if (root !== null && root !== path2.resolve(cwd))
    return new KeywardError(
      `GitHub reads workflows only at the root of a repository, which is ${root}`,
      "run `keyward init --workflows` there, or leave --workflows out"
    );
  const odd = names.find((name) => !isPlainName(name));
  if (odd === void 0) return null;
  return new KeywardError(
    `the workspace ${JSON.stringify(odd)} has a name that cannot be part of a workflow`,
    "rename it in keyward.yaml to letters, digits, - and _, or leave --workflows out"
  );
}
async function wantsWorkflows(system) {
  const exists = (name) => stat(path2.join(system.cwd, name)).then(
    () => true,
    () => false
  );
  if (await exists(".github/workflows/keyward.yml")) return false;
  return choose(
    {
      flag: "--workflows",
      given: void 0,
      prompt: "Add GitHub workflows (plan pull requests, apply on merge)? yes or no",
      fallback: await exists(".github") ? "yes" : "no",
      missing: { message: "whether to add workflows is not given", way: "answer yes or no" },
      read: (text) => {
        if (/^y(?:es)?$/i.test(text)) return { value: true };
        if (/^no?$/i.test(text)) return { value: false };
        return { wrong: `${JSON.stringify(text)} is neither yes nor no`, way: "answer yes or no" };
      }
    },
    system
  );
}

// src/features/init/files.ts
import path4 from "node:path";

// src/features/init/ignored.ts
import path3 from "node:path";
function ignoreLines(sinks, folder) {
  const lines = sinks.flatMap((sink) => sink.type === "file" ? [lineOf(sink.path, folder)] : []);
  return [...new Set(lines.filter((line) => line !== null))];
}
function lineOf(template, folder) {
  const literal = template.split("{")[0] ?? template;
  const relative = path3.relative(folder, path3.dirname(`${literal}x`)).split(path3.sep).join("/");
  if (relative === ".." || relative.startsWith("../") || path3.isAbsolute(relative)) return null;
  return relative === "" ? `/${escaped(path3.basename(literal))}*` : `/${escaped(relative)}/`;
}
function escaped(text) {
  return text.replaceAll(/[\\[\]*?]/g, String.raw`\$&`);
}
function withIgnored(text, lines) {
  const known = new Set((text ?? "").split(/\r?\n/).map(bare));
  const added = lines.filter((line) => !known.has(bare(line)));
  if (added.length === 0) return null;
  const newline = text?.includes("\r\n") === true ? "\r\n" : "\n";
  const begin = text === null || text === "" || text.endsWith("\n") ? text ?? "" : text + newline;
  const comment = "# API tokens, which keyward delivers there";
  return begin + [comment, ...added].map((line) => line + newline).join("");
}
function bare(line) {
  return line.trim().replaceAll(/^\/|\/$/g, "");
}

// src/features/init/files.ts
async function setupFiles({ options, config, configName, unused, drafts, workflows }, folder) {
  const at = (file) => ({
    file,
    absolute: path4.join(folder, file)
  });
  const ignored = await ignoreFile(options, folder);
  return [
    ...ignored === null ? [] : [ignored],
    await copied(at(schemaFiles.config), jsonText(config_schema_default), "completion and checks in editors"),
    await copied(at(schemaFiles.manifest), jsonText(manifest_schema_default), "completion and checks in editors"),
    ...await Promise.all(
      workflows.map(({ name, text, purpose }) => copied(at(`.github/workflows/${name}`), text, purpose))
    ),
    ...drafts.map(manifest),
    config === null ? { ...at(configName), status: "kept", text: "", purpose: existsText(unused), shown: false } : { ...at(configName), status: "new", text: config, purpose: "the configuration", shown: true }
  ];
}
function existsText(unused) {
  if (unused.length === 0) return "it exists";
  return `it exists, so ${unused.join(", ")} ${unused.length === 1 ? "has" : "have"} no effect`;
}
function manifest({ file, absolute, created, clients, text }) {
  const purpose = plural(clients.length, created ? "client" : "more client");
  return { file, absolute, status: created ? "new" : "extended", text, purpose, shown: true };
}
async function copied(at, text, purpose) {
  const before = await textOf({ shown: at.file, absolute: at.absolute });
  if (before === null) return { ...at, status: "new", text, purpose, shown: false };
  const why = before === text ? "it is up to date" : "it differs from what this version writes";
  return { ...at, status: "kept", text: before, purpose: why, shown: false };
}
async function ignoreFile({ sinks }, folder) {
  const lines = ignoreLines(sinks, folder);
  if (lines.length === 0) return null;
  const at = { file: ".gitignore", absolute: path4.join(folder, ".gitignore") };
  const before = await textOf({ shown: at.file, absolute: at.absolute });
  const after = withIgnored(before, lines);
  const purpose = `${lines.join(" and ")} ${lines.length === 1 ? "stays" : "stay"} out of Git`;
  if (after === null) return { ...at, status: "kept", text: before ?? "", purpose, shown: false };
  return { ...at, status: before === null ? "new" : "extended", text: after, purpose, shown: true };
}

// src/features/init/next-steps.ts
function nextSteps({ typed, options }, files, isEmpty) {
  const written = files.filter(({ status }) => status !== "kept");
  const hasWorkflows = written.some(({ file }) => file.startsWith(".github/"));
  return [
    ...typed.map(
      (variable) => `set the token for the next commands: read -rs ${variable} && export ${variable}`
    ),
    ...written.length === 0 ? [] : options.sinks.flatMap(credentials),
    ...hasWorkflows ? [
      "in .github/workflows, write the commit of a release of keyward, and create the secrets that the files name"
    ] : [],
    ...isEmpty ? [] : ["read the plan above: keyward apply would make these changes"],
    ...written.length > 0 && isEmpty ? ["commit these files, then change a manifest and run: keyward plan"] : []
  ];
}
function credentials(sink) {
  switch (sink.type) {
    case "github-actions-secret":
      return [`before an apply, set ${sink.token_env}: a GitHub token that may write secrets and variables`];
    case "vault-kv2":
      return [`before an apply, set ${sink.address_env} and the login of the sink \`${sink.name}\``];
    case "file":
    case "command":
      return [];
  }
}

// src/features/init/render.ts
function resultText({ files, dryRun, next, plan: plan2 }) {
  const listed = files.map(({ file, status, purpose }) => ({ file, status, purpose }));
  return jsonText({ format: "keyward.init/v1", dry_run: dryRun, files: listed, next, plan: plan2 });
}
var groups = [
  ["new", "Written:", "Would be written:"],
  ["extended", "Completed:", "Would be completed:"],
  ["kept", "Kept as they are:", "Kept as they are:"]
];
function renderFiles({ files, dryRun }, style) {
  const width = Math.max(...files.map(({ file }) => file.length));
  const lines = groups.flatMap(([status, done, wanted]) => {
    const mine = files.filter((one) => one.status === status);
    if (mine.length === 0) return [];
    return [
      style.bold(dryRun ? wanted : done),
      ...mine.flatMap((one) => fileLines(one, width, dryRun, style))
    ];
  });
  return `${lines.join("\n")}
${dryRun ? "\nNothing was written.\n" : ""}`;
}
function fileLines(one, width, dryRun, style) {
  const line = `  ${forTerminal(one.file).padEnd(width)}  ${style.dim(forTerminal(one.purpose))}`;
  if (!dryRun || !one.shown) return [line];
  return [
    line,
    ...one.text.trimEnd().split(/\r?\n/).map((text) => `      ${forTerminal(text)}`.trimEnd())
  ];
}
function renderFilesMarkdown({ files, dryRun }) {
  const lines = groups.flatMap(([status, done, wanted]) => {
    const mine = files.filter((one) => one.status === status);
    if (mine.length === 0) return [];
    const items = mine.map(({ file, purpose }) => `- ${forMarkdown(file)}: ${forMarkdown(purpose)}`);
    return [`### ${(dryRun ? wanted : done).replace(":", "")}`, "", ...items, ""];
  });
  return `${lines.join("\n")}${dryRun ? "Nothing was written.\n" : ""}`;
}
function renderNext(next, style) {
  if (next.length === 0) return "";
  const lines = next.map((line) => `  ${style.cyan("\u2192")} ${forTerminal(line)}
`);
  return `
${style.bold("Next:")}
${lines.join("")}`;
}

// src/features/init/require-folder.ts
async function requireFolder({ config, configAbove, dryRun }, voice, { cwd, err }) {
  if (config !== void 0)
    throw new KeywardError(
      "init writes keyward.yaml into the working folder, and takes no -c",
      "run it without -c in the folder that is to be set up"
    );
  if (dryRun !== true) await requireWritable(cwd);
  if (configAbove === void 0 || voice.quiet) return;
  const above = await configurationFile({ configAbove }, cwd).catch(() => null);
  if (above?.shown.startsWith("../") === true)
    err(`Note: ${above.shown} exists. From this folder, the keyward.yaml here will be used instead.
`);
}
async function requireWritable(folder) {
  await proveFolder(folder).catch((error) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new KeywardError(
      `this folder cannot be set up, because no file can be written to it: ${reason}`,
      "make it writable, or run `keyward init` in another folder",
      { cause: error }
    );
  });
}

// src/features/init/set-up.ts
import { mkdtemp, rm as rm2, writeFile } from "node:fs/promises";
import path5 from "node:path";

// src/features/init/choose-scope.ts
var everything = "all";
async function chooseScope({ scopeNames, scopeEnvironments }, live, system) {
  const environments = environmentsSeen(live);
  const names = await choose(
    {
      flag: "--scope-names",
      given: scopeNames?.join(","),
      prompt: "Clients it may manage: patterns such as team-*, or all",
      fallback: everything,
      missing: { message: "no scope is given", way: "add --scope-names" },
      read: (text) => readPatterns(text, (names2) => live.some((one) => inScope({ names: names2 }, one)), live)
    },
    system
  );
  const asksEnvironments = environments.length > 1 || scopeEnvironments !== void 0;
  const chosen = asksEnvironments ? await choose(
    {
      flag: "--scope-environments",
      given: scopeEnvironments?.join(","),
      prompt: `In the environments: ${someOf(environments)}, or all`,
      fallback: everything,
      missing: { message: "no scope is given", way: "add --scope-environments" },
      read: (text) => readPatterns(text, (some) => live.some((one) => inScope({ environments: some }, one)), live)
    },
    system
  ) : null;
  if (names === null && chosen === null) return null;
  return { ...names === null ? {} : { names }, ...chosen === null ? {} : { environments: chosen } };
}
function someOf(names) {
  const whole = names.join(", ");
  return whole.length <= 40 ? whole : "patterns such as Prod*";
}
function readPatterns(text, matches, live) {
  if (text === everything) return { value: null };
  const patterns = text.split(",").map((part) => part.trim()).filter((part) => part !== "");
  if (patterns.length === 0) return { wrong: "no pattern is given", way: "write patterns, or all" };
  if (live.length === 0 || matches(patterns)) return { value: patterns };
  return {
    wrong: `${patterns.map((one) => JSON.stringify(one)).join(", ")} matches no live client`,
    way: "write patterns that match the whole name, with * and ?, upper and lower case as they are; or all"
  };
}

// src/features/init/live-summary.ts
var mostListed = 5;
function liveSummary(live, host, now, style) {
  const head = `  ${style.green("ok")}  ${forTerminal(host)} answers: ${plural(live.length, "API client")}`;
  if (live.length === 0) return `${head}
`;
  const rows = newest(live).map((client, index) => [
    `  ${index + 1}`,
    client.name,
    client.environment ?? "",
    String(client.id),
    ageText(ageDays(client, now))
  ]);
  const table = textTable({ headings: ["", "Newest tokens", "Environment", "ID", "Issued"], rows }, style);
  const facts = [...counts(live), ...openCount(live)].join(", ");
  return [head, ...facts === "" ? [] : [`      ${facts}`], "", ...table, ""].join("\n");
}
function newest(live) {
  const at = ({ token_updated_at }) => Date.parse(token_updated_at ?? "") || 0;
  return [...live].sort((a, b) => at(b) - at(a) || b.id - a.id).slice(0, mostListed);
}
function counts(live) {
  return environmentsSeen(live).map((name) => {
    const count = live.filter(({ environment }) => sameName(environment, name)).length;
    return `${forTerminal(name)} ${numberText(count)}`;
  });
}
function openCount(live) {
  const open2 = live.filter(({ ip_allow_list }) => ip_allow_list.length === 0).length;
  return open2 === 0 ? [] : [`${numberText(open2)} open to every address`];
}
function ageText(days) {
  if (days === null) return "";
  return days === 0 ? "today" : `${plural(days, "day")} ago`;
}

// src/features/init/choose-self.ts
async function chooseSelf({ self }, live, system) {
  if (live.length === 0) return [];
  const listed = newest(live);
  const found = await choose(
    {
      flag: "--self",
      given: self,
      prompt: "Whose token is this? A number, a name, an id, or none",
      fallback: null,
      missing: {
        message: "which client the API token belongs to is not given: keyward never changes that one",
        way: `add --self with its name or id, or --self none; the newest tokens are those of ${listed.map(title).join(", ")}`
      },
      read: (text) => readSelf(text, live, self === void 0 ? listed : [])
    },
    system
  );
  return found === null ? [] : [selfEntry(found, live)];
}
function readSelf(text, live, listed) {
  if (text === "none") return { value: null };
  const number = /^\d{1,15}$/.test(text) ? Number(text) : null;
  const numbered = number === null ? void 0 : listed[number - 1] ?? live.find(({ id }) => id === number);
  if (numbered !== void 0) return { value: numbered };
  const named2 = live.filter(({ name }) => sameName(name, text));
  const [first, second] = named2;
  if (first !== void 0 && second === void 0) return { value: first };
  if (first !== void 0)
    return {
      wrong: `${named2.length} clients have the name ${JSON.stringify(text)}: ${idList(named2)}`,
      way: "write the id of one"
    };
  const near = nearest(
    text,
    live.map(({ name }) => name)
  );
  const hint = near.length === 0 ? "" : `did you mean ${near.map((name) => JSON.stringify(name)).join(" or ")}? Otherwise `;
  return {
    wrong: `no live client has the name or id ${JSON.stringify(text)}`,
    way: `${hint}write a name or id as \`keyward clients\` lists it, or none`
  };
}
function selfEntry({ id, name, environment }, live) {
  const byName = { kind: "name", name };
  const candidates = isPlainText(name) ? [byName, ...environment === null ? [] : [{ ...byName, environment }]] : [];
  const unique = candidates.find((entry) => findSelf(live, { self: [entry] }).problems.length === 0);
  return unique ?? { kind: "id", id };
}

// src/features/init/choose-token.ts
var usual = "WORKATO_API_TOKEN";
async function chooseToken({ tokenEnv }, system) {
  if (tokenEnv !== void 0 && !isVariable(tokenEnv))
    throw new KeywardError(
      "--token-env is not the name of a variable that begins with WORKATO_ or KEYWARD_",
      `write the name, such as --token-env ${usual}; the token itself is never given by a flag`
    );
  return tokenIn(tokenEnv ?? usual, system);
}
async function tokenIn(variable, system) {
  if ((system.env[variable] ?? "").trim() !== "" || !system.terminal.asks) return proved(variable, system);
  const typed = (await system.askSecret(`API token (hidden), or the name of its variable [${variable}]: `)).trim();
  requireAnswered(system);
  if (typed === "" || isVariable(typed)) return proved(typed === "" ? variable : typed, system);
  system.secrets.add(typed);
  const known = { ...system, env: { ...system.env, [variable]: typed } };
  return { ...proved(variable, known), typed: true };
}
function proved(variable, system) {
  readToken({ name: "to set up", tokenVariable: variable }, system.env);
  return { variable, system, typed: false };
}
function isVariable(text) {
  return /^(?:WORKATO_|KEYWARD_)[A-Z0-9_]+$/.test(text);
}

// src/features/init/config-text.ts
function configText(choices, schema) {
  const { name, host, tokenVariable, manifests, self, scope } = choices;
  const lines = [
    schemaLine(schema),
    "version: 1",
    "",
    "workspaces:",
    `  ${scalar(name)}:`,
    `    host: ${scalar(host)}`,
    `    token_env: ${tokenVariable} # the variable that holds the API token, which is never written here`,
    `    manifests: ${list(manifests)}`,
    ...selfLines(self),
    ...scopeLines(scope),
    ...sinkLines(choices.sink, choices.hasEnvironments)
  ];
  return lines.map((line) => `${line}
`).join("");
}
function list(values) {
  return `[${values.map(scalar).join(", ")}]`;
}
function selfLines(self) {
  if (self === null) return [];
  const comment = "    # The clients whose tokens run keyward: it never changes, rotates or deletes them.";
  return [comment, `    self: ${self.length === 0 ? "none" : `[${self.map(entryText).join(", ")}]`}`];
}
function entryText(entry) {
  if (entry.kind === "id") return String(entry.id);
  if (entry.environment === void 0) return scalar(entry.name);
  return `{ name: ${scalar(entry.name)}, environment: ${scalar(entry.environment)} }`;
}
function scopeLines(scope) {
  if (scope === null) return [];
  const { names, environments } = scope;
  const parts = [
    ...names === void 0 ? [] : [`names: ${list(names)}`],
    ...environments === void 0 ? [] : [`environments: ${list(environments)}`]
  ];
  const comment = "    # What this repository may manage; other clients are counted, and never changed.";
  return [comment, `    scope: { ${parts.join(", ")} }`];
}
function sinkLines(sink, hasEnvironments) {
  const environment = hasEnvironments ? "{environment}/" : "";
  switch (sink.kind) {
    case "none":
      return [];
    case "file":
      return [
        ...named("files", "file"),
        `    path: ${scalar(`${sink.folder}/{workspace}/${environment}{name}`)}`,
        ...delivered("files")
      ];
    case "vault-kv2":
      return [
        ...named("vault", "vault-kv2"),
        `    mount: ${scalar(sink.mount)}`,
        `    path: ${scalar(`workato/{workspace}/${environment}{name}`)}`,
        ...delivered("vault")
      ];
    case "github-actions-secret":
      return [
        ...named("actions", "github-actions-secret"),
        `    repository: ${scalar(sink.repository)}`,
        `    secret: ${scalar(`WORKATO_${hasEnvironments ? "{environment}_" : ""}{NAME}`)}`,
        "    token_env: KEYWARD_GITHUB_TOKEN # the variable of a GitHub token that may write secrets and variables",
        ...delivered("actions")
      ];
  }
}
function named(name, type) {
  return ["", "# Where new tokens go.", "sinks:", `  ${name}:`, `    type: ${type}`];
}
function delivered(name) {
  return ["", "tokens:", `  deliver_to: [${name}]`];
}

// src/features/init/questions.ts
function chooseHost({ host }, system) {
  const variable = (system.env["WORKATO_HOST"] ?? "").trim();
  return choose(
    {
      flag: "--host",
      given: host,
      prompt: `Data center (${dataCenterCodes}) or URL`,
      fallback: variable === "" ? null : variable,
      missing: {
        message: "no data center is given",
        way: `add --host with its code (${dataCenterCodes}) or URL, or set WORKATO_HOST`
      },
      read: (text) => {
        const found = readHost(text, system.env[allowedHostsVariable]);
        if ("message" in found) return { wrong: found.message, way: found.fix };
        return { value: Object.hasOwn(dataCenters, text) ? text : found.origin };
      }
    },
    system
  );
}
function chooseName({ workspace }, system) {
  return choose(
    {
      flag: "-w",
      given: workspace?.join(", "),
      prompt: "Name of this workspace in keyward.yaml",
      fallback: "default",
      missing: { message: "no name is given", way: "add -w NAME" },
      read: (text) => isPlainName(text) ? { value: text } : {
        wrong: `${JSON.stringify(text)} is not a name for a workspace`,
        way: "use a letter and up to 62 letters, digits, - and _, such as production"
      }
    },
    system
  );
}
var sinkKinds = ["file", "github-actions-secret", "vault-kv2", "none"];
async function chooseSink(flags, system) {
  const list2 = sinkKinds.join(", ");
  const kind = await choose(
    {
      flag: "--sink",
      given: flags.sink,
      prompt: `New tokens go to: ${list2}`,
      fallback: "file",
      missing: { message: "no sink is given", way: `add --sink with one of ${list2}` },
      read: (text) => {
        const found = sinkKinds.find((word) => word === text);
        return found === void 0 ? { wrong: `${JSON.stringify(text)} is not a sink that init can set up`, way: `use one of ${list2}` } : { value: found };
      }
    },
    system
  );
  switch (kind) {
    case "file":
      return { kind, folder: await chooseFolder(flags, system) };
    case "github-actions-secret":
      return { kind, repository: await chooseRepository(flags, system) };
    case "vault-kv2":
      return { kind, mount: await chooseMount(flags, system) };
    case "none":
      return { kind };
  }
}
function chooseFolder({ sinkAt }, system) {
  const way = "write a folder below this one, such as tokens";
  return choose(
    {
      flag: "--sink-at",
      given: sinkAt,
      prompt: "  Folder, which Git will ignore",
      fallback: "tokens",
      missing: { message: "no folder is given", way },
      read: (text) => {
        const folder = text.replace(/^(?:\.\/)+|\/+$/g, "");
        const isBelow = /^[A-Za-z0-9_][\w./-]*$/.test(folder) && !folder.split("/").includes("..");
        return isBelow ? { value: folder } : { wrong: `${JSON.stringify(text)} is not a folder below this one`, way };
      }
    },
    system
  );
}
function chooseRepository({ sinkAt }, system) {
  const way = "write OWNER/REPOSITORY, such as --sink-at acme/orders";
  return choose(
    {
      flag: "--sink-at",
      given: sinkAt,
      prompt: "  Repository (owner/name)",
      fallback: null,
      missing: { message: "no repository is given for the tokens", way },
      read: (text) => /^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.test(text) ? { value: text } : { wrong: `${JSON.stringify(text)} is not a repository`, way }
    },
    system
  );
}
function chooseMount({ sinkAt }, system) {
  const way = "write the path at which the KV engine (version 2) is mounted, such as kv";
  return choose(
    {
      flag: "--sink-at",
      given: sinkAt,
      prompt: "  Mount of the KV engine",
      fallback: "kv",
      missing: { message: "no mount is given for the tokens", way },
      read: (text) => /^[A-Za-z0-9][\w./-]*$/.test(text) && !text.split("/").includes("..") ? { value: text.replace(/\/+$/, "") } : { wrong: `${JSON.stringify(text)} is not a mount`, way }
    },
    system
  );
}

// src/features/init/set-up.ts
async function setUp(flags, voice, system) {
  const existing = await configurationFile({}, system.cwd);
  return existing === null ? newSetup(flags, voice, system) : existingSetup(existing, flags, system);
}
async function existingSetup({ shown }, { workspace, ...flags }, system) {
  const kept = { ...commonFlags(flags), ...workspace === void 0 ? {} : { workspace } };
  const options = await loadOptions(kept, system.env, system.cwd);
  let known = system;
  const typed = [];
  for (const { tokenVariable } of options.workspaces) {
    const token = await tokenIn(tokenVariable, known);
    known = token.system;
    if (token.typed) typed.push(tokenVariable);
  }
  requireAccess(options.workspaces, known);
  const unused = configFlags.filter(([key]) => flags[key] !== void 0).map(([, flag]) => flag);
  return { options, config: null, configName: shown, unused, flags: kept, system: known, typed };
}
var configFlags = [
  ["host", "--host"],
  ["manifests", "--manifests"],
  ["tokenEnv", "--token-env"],
  ["self", "--self"],
  ["sink", "--sink"],
  ["sinkAt", "--sink-at"],
  ["scopeNames", "--scope-names"],
  ["scopeEnvironments", "--scope-environments"]
];
async function newSetup(flags, voice, system) {
  const asks = system.terminal.asks;
  if (asks && !voice.quiet) system.err(`${greeting}

`);
  const host = await chooseHost(flags, system);
  const token = await chooseToken(flags, system);
  const { manifests = ["clients"] } = flags;
  const first = {
    name: "default",
    host,
    tokenVariable: token.variable,
    manifests,
    self: null,
    scope: null,
    sink: { kind: "none" },
    hasEnvironments: false
  };
  const live = await readLive(await optionsOf(first, flags, token.system), voice, token.system);
  if (asks) system.err(liveSummary(live.clients, live.host, system.clock.now(), system.errStyle));
  const choices = {
    ...first,
    hasEnvironments: environmentsSeen(live.clients).length > 0,
    self: await chooseSelf(flags, live.clients, system),
    sink: await chooseSink(flags, system),
    scope: await chooseScope(flags, live.clients, system),
    name: await chooseName(flags, system)
  };
  return {
    options: await optionsOf(choices, flags, token.system),
    config: configText(choices, schemaFiles.config),
    configName: "keyward.yaml",
    unused: [],
    flags: commonFlags(flags),
    system: token.system,
    typed: token.typed ? [token.variable] : []
  };
}
var greeting = "This sets up keyward in this folder for one workspace. Nothing is changed in Workato.";
async function readLive(options, voice, system) {
  const [workspace] = options.workspaces;
  if (workspace === void 0) throw new Error("a configuration without a workspace");
  const api = connector(options, system, voice)(workspace);
  const clients = await unlessStopped(readSettled(api, workspace), system.stop);
  return { clients, host: requireHost(workspace) };
}
async function optionsOf(choices, flags, system) {
  const folder = await mkdtemp(path5.join(system.temporary, "keyward-init-"));
  try {
    const configFrom = path5.join(folder, "keyward.yaml");
    await writeFile(configFrom, configText(choices, schemaFiles.config));
    const named2 = { ...commonFlags(flags), config: "keyward.yaml", configFrom };
    return await loadOptions(named2, system.env, system.cwd);
  } finally {
    await rm2(folder, { recursive: true, force: true });
  }
}
function commonFlags({ rateLimit, timeout }) {
  return {
    ...rateLimit === void 0 ? {} : { rateLimit },
    ...timeout === void 0 ? {} : { timeout }
  };
}

// src/features/init/command.ts
async function init(flags, voice, system) {
  await requireFolder(flags, voice, system);
  const setup = await setUp(flags, voice, system);
  const { options, config, configName, unused } = setup;
  const drafted = await draftAll(setup, flags, voice);
  const workflows = await chooseWorkflows(flags, options, system);
  const drafts = drafted.flatMap((one) => one.drafts);
  const parts = { options, config, configName, unused, drafts, workflows };
  const files = await setupFiles(parts, system.cwd);
  requireNoSecret(files, system);
  if (flags.dryRun === true) {
    system.out(showFiles({ files, dryRun: true }, voice, system));
    return exitCode.fine;
  }
  await endedWhole(writeFiles(files.filter(({ status }) => status !== "kept").map(toWrite)), system.stop);
  return firstPlan(setup, files, voice, system);
}
async function draftAll({ options, system }, { by }, voice) {
  const connect = connector(options, system, voice);
  const schema = path6.join(system.cwd, schemaFiles.manifest);
  const ask2 = { schema, ...by === void 0 ? {} : { by } };
  const drafted = [];
  for (const workspace of options.workspaces)
    drafted.push(
      await unlessStopped(draftImport(workspace, options, ask2, connect(workspace), system), system.stop)
    );
  requireOwnFiles(drafted);
  return drafted;
}
function toWrite({ absolute, text, status }) {
  return { absolute, text, created: status === "new" };
}
function requireNoSecret(files, { secrets }) {
  const found = files.find(({ text, status }) => status !== "kept" && secrets.hide(text) !== text);
  if (found === void 0) return;
  throw new KeywardError(
    `${found.file} would contain the API token, so nothing was written`,
    "give the token by its variable or when it is asked for, and nowhere else"
  );
}
async function firstPlan(setup, files, voice, system) {
  const plans = [];
  const onResult = (made) => {
    if (made.format === planFormat) plans.push(made);
  };
  const isJson = voice.format === "json";
  if (!isJson) system.out(`${showFiles({ files, dryRun: false }, voice, system)}
`);
  const planSystem = isJson ? { ...setup.system, out: () => {
  } } : setup.system;
  const code = await plan({ ...setup.flags, onResult }, voice, planSystem);
  const [document = null] = plans;
  const isEmpty = code === exitCode.fine && document !== null && !hasChanges(document.plans);
  const next = nextSteps(setup, files, isEmpty);
  if (isJson) system.out(resultText({ files, dryRun: false, next, plan: document }));
  else if (voice.format === "text") system.out(renderNext(next, system.outStyle));
  return code;
}
function showFiles(listed, { format }, { outStyle }) {
  switch (format) {
    case "json":
      return resultText({ ...listed, next: [], plan: null });
    case "markdown":
      return renderFilesMarkdown(listed);
    case "text":
      return renderFiles(listed, outStyle);
  }
}
export {
  init
};
