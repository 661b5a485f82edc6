import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  reportKinds
} from "./features-report-outputs.js";
import {
  sortKeys
} from "./features-lists-sort-keys.js";
import {
  Argument,
  Command,
  InvalidArgumentError,
  Option,
  addGlobalFlags,
  addLimits,
  collect,
  globalOptionsOf,
  shells
} from "./cli-global-flags.js";
import {
  processMachine
} from "./cli-machine.js";
import {
  eventFormats,
  inFormats,
  listFormats,
  plainFormats
} from "./run-system.js";
import {
  exitCode
} from "./commands-exit-code.js";
import {
  masked
} from "./cli-clock.js";
import "./run-gate-gate.js";
import "./render-plan-values.js";
import "./model-token-known-secrets.js";
import "./model-token-secret.js";
import "./model-names.js";
import "./model-plan.js";
import {
  version
} from "./util-version.js";
import "./cli-output.js";
import "./model-errors.js";
import "./runtime.js";

// src/cli/run.ts
import { homedir } from "node:os";

// src/cli/commands/apply.ts
function addApply(root, { changing }) {
  addLimits(root.command("apply")).description("change the workspace to match the manifests; asks for confirmation on a terminal").argument("[plan]", "a plan file: applies exactly this plan, or nothing").option("--yes", "do not ask").option("--report <file>", "write the outcome of each change as JSON").option("--audit <file>", "append a line of JSON before and after each change is sent, without tokens").option("--tokens-to <dir>", "for this run, deliver new tokens to files below this folder as well").addHelpText(
    "after",
    "\nExamples:\n  $ keyward apply\n  $ keyward apply plan.json --report report.json\n  $ keyward apply --yes --tokens-to ./tokens"
  ).action(
    (plan, flags) => changing(
      async (globals, voice, system) => (await import("./commands-apply-entry.js")).apply(
        { ...globals, ...flags, ...plan === void 0 ? {} : { plan } },
        inFormats("apply", voice, eventFormats),
        system
      )
    )
  );
}

// src/cli/commands/clients.ts
function addClients(root, { printing }) {
  root.command("clients").description("list the live API clients, with the age of their tokens").option("--environment <name>", "only clients of that environment; repeatable", collect).option("--role <name>", "only clients with that role, a name or an id; repeatable", collect).option("--older-than <duration>", "only clients whose token is older than this, such as 90d").option("--due", "only clients whose token is due by rotate_after").option("--unmanaged", "only clients in scope that no manifest declares").option("--tokens", "the state of each token that a manifest declares, those that need somebody first").addOption(new Option("--sort <column>", "the order; age: the oldest first").choices(sortKeys)).option("--reverse", "the opposite order").addHelpText(
    "after",
    "\nExamples:\n  $ keyward clients --tokens --due\n  $ keyward clients --environment Production --older-than 90d --sort age\n  $ keyward clients --unmanaged --format csv > unmanaged.csv"
  ).action(
    (flags) => printing(
      async (globals, voice, system) => (await import("./features-lists-clients.js")).clients(
        { ...globals, ...flags },
        inFormats("clients", voice, listFormats),
        system
      )
    )
  );
}

// src/cli/commands/completion.ts
function addCompletion(root, { printing }) {
  root.command("completion").takesGlobals("verbose", "color").description("print the completion script of a shell").addArgument(new Argument("<shell>", "the shell that loads it").choices(shells)).addHelpText(
    "after",
    `
Examples:
  $ source <(keyward completion bash)         in ~/.bashrc
  $ source <(keyward completion zsh)          in ~/.zshrc, after compinit
  $ keyward completion fish > ~/.config/fish/completions/keyward.fish
  > keyward completion powershell | Out-String | Invoke-Expression     in $PROFILE`
  ).action(
    (shell) => printing(
      async (_globals, _voice, system) => (await import("./cli-completion-command.js")).printScript(shell, system)
    )
  );
  root.command("__complete", { hidden: true }).takesGlobals().addArgument(new Argument("<shell>").choices(shells)).argument("[words...]").action(
    (shell, words) => printing(
      async ({ configAbove }, _voice, system) => (await import("./cli-completion-command.js")).printCandidates(
        { shell, words },
        root,
        { configAbove },
        system
      )
    )
  );
}

// src/cli/commands/demo.ts
function addDemo(root, { printing }) {
  root.command("demo").takesGlobals("quiet", "verbose", "color").description("start a sandbox and show import, plan, apply, drift and a final, empty plan").action(
    () => printing(
      async (_globals, voice, system) => (await import("./features-demo-command.js")).demo(inFormats("demo", voice, plainFormats), system)
    )
  );
}

// src/cli/commands/doctor.ts
function addDoctor(root, { printing }) {
  root.command("doctor").description("check configuration, token, permissions, sinks and clock, and show how to fix each problem").action(
    () => printing(
      async (globals, voice, system) => (await import("./features-doctor-command.js")).doctor(
        globals,
        inFormats("doctor", voice, plainFormats),
        system
      )
    )
  );
}

// src/cli/commands/explain.ts
function addExplain(root, { printing }) {
  root.command("explain").withoutGlobals("shard").description("show everything that is known about one client, and the source of each value").argument("<name>", "a client's name, its former name, or an id").option("--environment <name>", "only the client of that environment").addHelpText("after", "\nExamples:\n  $ keyward explain finance-loader --environment Production").action(
    (name, flags) => printing(
      async (globals, voice, system) => (await import("./features-explain-command.js")).explain(
        { ...globals, ...flags, name },
        inFormats("explain", voice, plainFormats),
        system
      )
    )
  );
}

// src/cli/commands/fmt.ts
function addFmt(root, { printing }) {
  root.command("fmt").takesGlobals("config", "workspace", "allWorkspaces", "manifests", "format", "quiet", "verbose", "color").description("format manifests and keyward.yaml: layout and order of keys; values and comments stay").argument("[paths...]", "files and folders (default: keyward.yaml and the manifests of its workspaces)").option(
    "--check",
    "change nothing: list the files that are not formatted, and exit with 1 if there are any"
  ).addHelpText("after", "\nExamples:\n  $ keyward fmt\n  $ keyward fmt --check clients/production").action(
    (paths, flags) => printing(
      async (globals, voice, system) => (await import("./features-fmt-command.js")).fmt(
        { ...globals, ...flags, paths },
        inFormats("fmt", voice, plainFormats),
        system
      )
    )
  );
}

// src/cli/commands/import.ts
function addImport(root, { printing }) {
  root.command("import").withoutGlobals("shard").description("write manifests for the unmanaged clients in scope; the next plan is then empty").option("--out <dir>", "the folder for the manifests (default: the first path of `manifests`)").addOption(
    new Option("--by <grouping>", "how clients are grouped into files").choices(["environment", "role", "client", "one-file"]).default("environment")
  ).addOption(
    new Option(
      "--accept-drift [names...]",
      "instead, write live values that differ into the manifests, for all clients or those named"
    ).conflicts(["out", "by"])
  ).option("--dry-run", "show what would be written without writing it").addHelpText(
    "after",
    "\nExamples:\n  $ keyward import --dry-run\n  $ keyward import --out clients/production -w production\n  $ keyward import --accept-drift finance-loader"
  ).action(
    (flags) => printing(
      async (globals, voice, system) => (await import("./features-import-command-entry.js")).importClients(
        { ...globals, ...flags },
        inFormats("import", voice, plainFormats),
        system
      )
    )
  );
}

// src/cli/commands/init.ts
function addInit(root, { printing }) {
  root.command("init").takesGlobals(
    "workspace",
    "host",
    "manifests",
    "format",
    "rateLimit",
    "timeout",
    "quiet",
    "verbose",
    "color"
  ).description(
    "set up this folder for a workspace: configuration, manifests for what is live, and an empty plan; asks on a terminal"
  ).option("--token-env <name>", "the variable that holds the API token (default: WORKATO_API_TOKEN)").option("--self <client>", "the client whose token that is: its name or id, or none").addOption(
    new Option("--sink <type>", "where new tokens go (default: file)").choices([
      "file",
      "github-actions-secret",
      "vault-kv2",
      "none"
    ])
  ).option("--sink-at <place>", "the sink's folder (default: tokens), repository, or mount (default: kv)").option("--scope-names <pattern>", "the clients it may own (default: all); repeatable", collect).option(
    "--scope-environments <pattern>",
    "the environments it may own (default: all); repeatable",
    collect
  ).option("--workflows", "also write GitHub workflows that plan pull requests and apply on merge").option("--no-workflows", "write none, and do not ask").addOption(
    new Option("--by <grouping>", "how clients are grouped into files (default: environment)").choices([
      "environment",
      "role",
      "client",
      "one-file"
    ])
  ).option("--dry-run", "show what would be written without writing it").addHelpText(
    "after",
    `
In the new configuration -w names the workspace (default: default).
Files that exist are kept.

Examples:
  $ keyward init                              asks
  $ keyward init --host eu --self gitops-admin --sink file --workflows
  $ keyward init --host eu -w production --self none --dry-run`
  ).action(
    (flags) => printing(
      async (globals, voice, system) => (await import("./features-init-command.js")).init(
        { ...globals, ...flags },
        inFormats("init", voice, plainFormats),
        system
      )
    )
  );
}

// src/cli/commands/plan.ts
function addPlan(root, { printing }) {
  addLimits(root.command("plan")).description("show what would change; changes nothing").option("--out <file>", "also write the plan as JSON, for apply").option(
    "--base <dir>",
    "a checkout of another commit: shows what is new since then, and where tokens would be delivered"
  ).option("--tokens-to <dir>", "plan for tokens that are delivered to files below this folder as well").option("--detailed-exitcode", "exit with 2 if changes are pending").option("--explain-prune", "show what prune would delete and keep, with reasons").option("--who", "also show who changed each client that drifted, by Workato's activity audit log").addHelpText(
    "after",
    "\nExamples:\n  $ keyward plan --out plan.json\n  $ keyward plan --format markdown > plan.md"
  ).action(
    (flags) => printing(
      async (globals, voice, system) => (await import("./commands-plan-entry.js")).plan(
        { ...globals, ...flags },
        inFormats("plan", voice, eventFormats),
        system
      )
    )
  );
}

// src/cli/commands/probe.ts
function addProbe(root, { changing }) {
  root.command("probe").withoutGlobals("shard").description(
    "find out how the API behaves where its reference is silent, with a harmless client that is deleted again"
  ).option("--role <name>", "the role of that client: a name or an id; few privileges are enough").option("--folder <id>", "its folder (default: the first one that the token lists)").option("--environment <name>", "its environment (default: that of the token's own client)").option("--out <file>", "where the readings are written", "readings.json").option("--all-folders", "also give it all folders for a moment, where your policies allow that").option("--yes", "do not ask").addHelpText(
    "after",
    "\nExamples:\n  $ keyward probe --role 'Read only'\n  $ keyward probe --role 26780 --folder 100 --yes --format markdown > readings.md\n  $ keyward sandbox --readings readings.json     a sandbox that behaves in the same way"
  ).action(
    (flags) => changing(
      async (globals, voice, system) => (await import("./features-probe-command.js")).probe(
        { ...globals, ...flags },
        inFormats("probe", voice, plainFormats),
        system
      )
    )
  );
}

// src/cli/commands/report.ts
function addReport(root, { printing }) {
  root.command("report").description("write who may do what and from where, token ages and drift, as a page or as data").option("--out <file>", "write to this file; ends in .html, .json, .csv or .prom; repeatable", collect).addOption(
    new Option("--as <kind>", "what to write, whatever the file is called").choices([...reportKinds])
  ).option("--audit <file>", "an audit log of apply and rotate, for the time of the last change").option("--folder-names", "list the folders to show their names, with one request for each").option("--no-sinks", "do not read the sinks: whether they hold the current tokens stays unknown").addHelpText(
    "after",
    `
Examples:
  $ keyward report                                      the findings, in short
  $ keyward report --out report.html --out clients.csv  a page, and a table for a spreadsheet
  $ keyward report --out /var/lib/node_exporter/keyward.prom
  $ keyward report --as json | jq '.findings'`
  ).action(
    (flags) => printing(
      async (globals, voice, system) => (await import("./features-report-command.js")).report(
        { ...globals, ...flags },
        inFormats("report", voice, plainFormats),
        system
      )
    )
  );
}

// src/cli/commands/roles.ts
function addRoles(root, { printing }) {
  root.command("roles").description("list the roles that manifests can name").action(
    () => printing(
      async (globals, voice, system) => (await import("./features-lists-roles.js")).roles(
        globals,
        inFormats("roles", voice, listFormats),
        system
      )
    )
  );
}

// src/cli/commands/rotate.ts
function addRotate(root, { changing }) {
  root.command("rotate").description("issue and deliver new tokens; the previous tokens stop working immediately").argument("[names...]", "managed clients (default: those due by rotate_after)").option("--environment <name>", "only clients of that environment").option("--older-than <duration>", "tokens older than this, such as 90d").option(
    "--issued-before <instant>",
    "tokens issued before this time, such as 2026-06-01T12:00:00Z; with names: only theirs"
  ).option("--undelivered", "tokens that are not found in any of their sinks, or were reissued elsewhere").option("--all", "every managed client's token").option("--self", "also keyward's own token, last; it is tested before success is reported").option("--take-place", "with names: overwrite values that have no marker of keyward").option(
    "--end-overlap",
    "end the earlier tokens of clients with overlap: they are issued again and thrown away"
  ).option("--yes", "do not ask").option("--report <file>", "write the outcome of each rotation as JSON").option("--audit <file>", "append a line of JSON before and after each change is sent, without tokens").option("--tokens-to <dir>", "for this run, deliver new tokens to files below this folder as well").option("--max-rotations <n>", "replace the limit for this run (default: 10)").option(
    "--max-customers-changed <n>",
    "replace the limit on customers of an entry that are changed (default: 10%)"
  ).addHelpText(
    "after",
    "\nExamples:\n  $ keyward rotate --yes                      those due, oldest first\n  $ keyward rotate finance-loader --environment Production\n  $ keyward rotate --older-than 90d --max-rotations 50"
  ).action(
    (names, flags) => changing(
      async (globals, voice, system) => (await import("./commands-rotate-entry.js")).rotate(
        { ...globals, ...flags, names },
        inFormats("rotate", voice, eventFormats),
        system
      )
    )
  );
}

// src/cli/commands/sandbox.ts
function addSandbox(root, { printing }) {
  root.command("sandbox").takesGlobals("rateLimit", "verbose", "color").description("run a local simulation of the API on 127.0.0.1").option("--port <port>", "the port (default: any free port)", port).option(
    "--seed <file>",
    "a JSON file with the initial roles, folders, environments and clients; or the word demo: 24 clients in three environments"
  ).option(
    "--list-rate-limit <n/duration>",
    "the rate limit of the lists of customers' workspaces (default: 1000/60s)"
  ).option("--readings <file>", "behave as the workspace of this file, which `keyward probe` wrote").option(
    "--reading <name=value>",
    "change a behaviour that the API's reference leaves open; repeatable",
    collect
  ).option("--fault <json>", "inject a fault into an answer; repeatable", collect).addHelpText(
    "after",
    `
Examples:
  $ keyward sandbox --port 8080 --rate-limit 60/60s
  $ keyward sandbox --port 8080 --seed demo             a workspace in use, to rehearse init and import
  $ keyward sandbox --reading count=page --fault '{"on":{"method":"POST","nth":1},"when":"after","kind":"reset"}'`
  ).action(
    (flags) => printing(
      async (globals, _voice, system) => (await import("./commands-sandbox.js")).sandbox({ ...globals, ...flags }, system)
    )
  );
}
function port(text) {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= 65535) return value;
  throw new InvalidArgumentError("Use a number from 0 to 65535.");
}

// src/commands/schema-names.ts
var schemaNames = [
  "manifest",
  "config",
  "plan",
  "report",
  "inventory",
  "event",
  "audit",
  "readings"
];

// src/cli/commands/schema.ts
function addSchema(root, { printing }) {
  root.command("schema").takesGlobals("verbose", "color").description(
    "print the JSON Schema of manifest, config, plan, report, inventory, event, audit or readings"
  ).addArgument(new Argument("<name>", "what it describes").choices(schemaNames)).action(
    (name) => printing(
      async (_globals, _voice, system) => (await import("./commands-schema.js")).schema(name, system)
    )
  );
}

// src/cli/commands/validate.ts
function addValidate(root, { printing }) {
  root.command("validate").takesGlobals(
    "config",
    "workspace",
    "allWorkspaces",
    "shard",
    "host",
    "manifests",
    "format",
    "quiet",
    "verbose",
    "color"
  ).description("check manifests and configuration, offline").action(
    () => printing(
      async (globals, voice, system) => (await import("./commands-validate-entry.js")).validate(
        globals,
        inFormats("validate", voice, eventFormats),
        system
      )
    )
  );
}

// src/cli/commands/workspaces.ts
function addWorkspaces(root, { printing }) {
  root.command("workspaces").takesGlobals(
    "config",
    "workspace",
    "allWorkspaces",
    "shard",
    "host",
    "manifests",
    "format",
    "rateLimit",
    "quiet",
    "verbose",
    "color"
  ).description("list the configured workspaces, and whether the variable of each token is set; offline").addHelpText("after", "\nExamples:\n  $ keyward workspaces\n  $ keyward workspaces --format json").action(
    () => printing(
      async (globals, voice, system) => (await import("./features-lists-workspaces.js")).workspaces(
        globals,
        inFormats("workspaces", voice, listFormats),
        system
      )
    )
  );
}

// src/cli/commands/all.ts
var commands = [
  addInit,
  addValidate,
  addFmt,
  addPlan,
  addClients,
  addExplain,
  addRoles,
  addWorkspaces,
  addReport,
  addDoctor,
  addApply,
  addRotate,
  addImport,
  addProbe,
  addSandbox,
  addDemo,
  addSchema,
  addCompletion
];

// src/cli/program.ts
function program(runner, { out, err }) {
  const root = new Command("keyward");
  root.description("Workato Developer API clients as code: manifests in Git, a plan to review, a safe apply.").version(version, "-V, --version", "print the version").helpOption("-h, --help", "show help").helpCommand("help [command]", "show help for a command").configureHelp({
    showGlobalOptions: true,
    visibleGlobalOptions: (command) => command instanceof Command && command !== root ? [...globalOptionsOf(root, command)] : []
  }).showSuggestionAfterError(true).configureOutput({ writeOut: out, writeErr: err }).exitOverride();
  addGlobalFlags(root);
  const chosen = runner(() => root.opts());
  for (const add of commands) add(root, chosen);
  root.addHelpText("after", rootExamples);
  return root;
}
var rootExamples = `
Examples:
  $ keyward demo                              a tour on a local sandbox, no account needed
  $ keyward init                              set up this folder for a workspace
  $ keyward validate                          check manifests and configuration, offline
  $ keyward plan                              show what would change
  $ keyward plan --out plan.json              also save the plan for review
  $ keyward apply plan.json                   apply exactly the reviewed plan

Exit codes:
  0 success \xB7 1 error \xB7 2 changes pending (plan --detailed-exitcode) \xB7 3 apply incomplete
  4 refused for safety or policy \xB7 5 the plan is stale \xB7 129/130/143 ended by a signal before anything was sent`;

// src/cli/run.ts
async function run(args) {
  const machine = processMachine();
  const code = await execute(args, machine);
  await machine.system(true).flush("everything").catch(() => void 0);
  process.exit(code);
}
async function execute(args, machine) {
  let code = exitCode.fine;
  const done = (result) => {
    code = result;
  };
  let seen = null;
  const runner = runnerOn(machine, done, (globals2) => {
    seen = globals2;
  });
  const root = program(runner, machine.system(true));
  try {
    await root.parseAsync(args, { from: "user" });
  } catch (error) {
    const globals2 = seen ?? root.opts();
    const failure = await report(error, voiceOf(globals2), systemFor(globals2, machine));
    code = machine.signalCode() ?? failure;
  }
  const globals = seen ?? root.opts();
  const isCommand = seen !== null || code !== exitCode.fine;
  if (globals.format === "jsonl" && isCommand) await printEnd(code, systemFor(globals, machine));
  return code;
}
async function printEnd(code, { out, clock }) {
  const { eventLine } = await import("./commands-event-line-entry.js");
  out(eventLine({ type: "ended", exit_code: code }, clock.now()));
}
async function report(error, voice, system) {
  const { failureCode, failureText } = await import("./cli-failure.js");
  const print = (failed) => {
    const failure = failureText(failed, voice, system);
    if (failure.out !== "") system.out(failure.out);
    if (failure.err !== "") system.err(failure.err);
    return failureCode(failed);
  };
  const code = print(error);
  if (code !== exitCode.fine) return code;
  return system.flush("everything").then(() => code, print);
}
function runnerOn(machine, done, seen) {
  return (readGlobals) => {
    const start = async (command) => {
      const globals = { ...readGlobals(), configAbove: { home: homedir() } };
      seen(globals);
      const system = systemFor(globals, machine);
      return { code: await command(globals, voiceOf(globals), system), system };
    };
    return {
      async printing(command) {
        const { code, system } = await start(command);
        await system.flush("everything");
        done(code);
      },
      async changing(command) {
        done((await start(command)).code);
      }
    };
  };
}
function voiceOf({ format, quiet = false, verbose = false }) {
  return { format, quiet, verbose };
}
function systemFor(globals, machine) {
  return masked(machine.system(globals.color === false));
}
export {
  execute,
  run
};
