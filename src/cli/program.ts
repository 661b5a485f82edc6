import { Command, InvalidArgumentError, Option } from "commander";
import type { Format, System } from "../run/system.ts";
import { version } from "../util/version.ts";

/** The global flags as commander gives them. */
export interface GlobalFlags {
  readonly config?: string;
  readonly workspace?: readonly string[];
  readonly allWorkspaces?: boolean;
  readonly host?: string;
  readonly manifests?: readonly string[];
  readonly format: Format;
  readonly rateLimit?: string;
  readonly timeout?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** False after `--no-color`. */
  readonly color: boolean;
}

/** Flags of `plan`. */
export interface PlanFlags {
  readonly out?: string;
  readonly base?: string;
  readonly prune?: boolean;
  readonly detailedExitcode?: boolean;
  readonly explainPrune?: boolean;
  readonly who?: boolean;
  readonly tokensTo?: string;
  readonly maxCreates?: string;
  readonly maxUpdates?: string;
  readonly maxDeletes?: string;
  readonly maxRotations?: string;
}

/** Flags of `apply`; `plan` is its argument. */
export interface ApplyFlags extends Omit<
  PlanFlags,
  "out" | "base" | "detailedExitcode" | "explainPrune" | "who"
> {
  readonly plan?: string;
  readonly yes?: boolean;
  readonly report?: string;
  readonly audit?: string;
}

/** Flags of `rotate`. */
export interface RotateFlags {
  readonly environment?: string;
  readonly olderThan?: string;
  readonly issuedBefore?: string;
  readonly undelivered?: boolean;
  readonly all?: boolean;
  readonly self?: boolean;
  readonly takePlace?: boolean;
  readonly yes?: boolean;
  readonly report?: string;
  readonly audit?: string;
  readonly tokensTo?: string;
  readonly maxRotations?: string;
}

/** Flags of `explain`. */
export interface ExplainFlags {
  readonly environment?: string;
}

/** Flags of `import`. */
export interface ImportFlags {
  readonly out?: string;
  readonly by?: string;
  readonly dryRun?: boolean;
  readonly acceptDrift?: true | readonly string[];
}

/** Flags of `probe`. */
export interface ProbeCommandFlags {
  readonly role?: string;
  readonly folder?: string;
  readonly environment?: string;
  readonly out?: string;
  readonly allFolders?: boolean;
  readonly yes?: boolean;
}

/** Flags of `sandbox`. */
export interface SandboxFlags {
  readonly port?: number;
  readonly seed?: string;
  readonly readings?: string;
  readonly reading?: readonly string[];
  readonly fault?: readonly string[];
}

/** The functions that run the commands; each gets the global flags first. */
export interface Actions {
  validate(globals: GlobalFlags): Promise<void>;
  plan(globals: GlobalFlags, flags: PlanFlags): Promise<void>;
  apply(globals: GlobalFlags, flags: ApplyFlags): Promise<void>;
  rotate(globals: GlobalFlags, names: readonly string[], flags: RotateFlags): Promise<void>;
  import(globals: GlobalFlags, flags: ImportFlags): Promise<void>;
  clients(globals: GlobalFlags): Promise<void>;
  explain(globals: GlobalFlags, name: string, flags: ExplainFlags): Promise<void>;
  roles(globals: GlobalFlags): Promise<void>;
  doctor(globals: GlobalFlags): Promise<void>;
  probe(globals: GlobalFlags, flags: ProbeCommandFlags): Promise<void>;
  sandbox(globals: GlobalFlags, flags: SandboxFlags): Promise<void>;
  demo(globals: GlobalFlags): Promise<void>;
  schema(globals: GlobalFlags, name: string): Promise<void>;
}

/** The command line of keyward; parsing throws commander's errors, which are already written to `err`. */
export function program(actions: Actions, { out, err }: Pick<System, "out" | "err">): Command {
  const root = new Command("keyward")
    .description("Workato Developer API clients as code: manifests in Git, a plan to review, a safe apply.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .configureHelp({ showGlobalOptions: true })
    .showSuggestionAfterError(true)
    .configureOutput({ writeOut: out, writeErr: err })
    .exitOverride();
  addGlobals(root);
  const globals = (): GlobalFlags => root.opts<GlobalFlags>();
  addReading(root, actions, globals);
  addApply(root, actions, globals);
  addRotate(root, actions, globals);
  addImport(root, actions, globals);
  addProbe(root, actions, globals);
  addLocal(root, actions, globals);
  root.addHelpText("after", rootExamples);
  return root;
}

const rootExamples = `
Examples:
  $ keyward demo                              a tour on a local sandbox, no account needed
  $ keyward validate                          check manifests and configuration, offline
  $ keyward plan                              show what would change
  $ keyward plan --out plan.json              also save the plan for review
  $ keyward apply plan.json                   apply exactly the reviewed plan

Exit codes:
  0 success · 1 error · 2 changes pending (plan --detailed-exitcode) · 3 apply incomplete
  4 refused for safety or policy · 5 the plan is stale · 129/130/143 ended by a signal before anything was sent`;

function addGlobals(root: Command): void {
  root
    .option("-c, --config <file>", "the configuration file (default: keyward.yaml, if it exists)")
    .option("-w, --workspace <name>", "a workspace of the configuration; repeatable", collect)
    .option("--all-workspaces", "every workspace of the configuration")
    .option("--host <host>", "the data center's code (us, uk, eu, jp, sg, au, il, kr, cn, trial) or a URL")
    .option("--manifests <path>", "a manifest file or folder; repeatable", collect)
    .addOption(
      new Option("--format <format>", "how results are printed")
        .choices(["text", "json", "markdown"])
        .default("text"),
    )
    .option("--rate-limit <n/duration>", "the maximum number of requests in that time (default: 60/60s)")
    .option("--timeout <duration>", "the timeout of one request (default: 40s)")
    .option("-q, --quiet", "results and errors only")
    .option("-v, --verbose", "log each request and each wait on stderr, without tokens")
    .option("--no-color", "disable colour");
}

function addLimits(command: Command): Command {
  return command
    .option("--prune", "also delete unmanaged clients in scope; needs scope and self")
    .option("--max-creates <n>", "replace the limit on creates for this run: a number or a percentage")
    .option("--max-updates <n>", "replace the limit on updates for this run")
    .option("--max-deletes <n>", "replace the limit on deletes for this run (default: 5)")
    .option("--max-rotations <n>", "replace the limit on rotations for this run (default: 10)");
}

function addReading(root: Command, actions: Actions, globals: () => GlobalFlags): void {
  root
    .command("validate")
    .description("check manifests and configuration, offline")
    .action(() => actions.validate(globals()));
  addLimits(root.command("plan"))
    .description("show what would change; changes nothing")
    .option("--out <file>", "also write the plan as JSON, for apply")
    .option(
      "--base <dir>",
      "a checkout of another commit: shows what is new since then, and where tokens would be delivered",
    )
    .option("--tokens-to <dir>", "plan for tokens that are delivered to files below this folder as well")
    .option("--detailed-exitcode", "exit with 2 if changes are pending")
    .option("--explain-prune", "show what prune would delete and keep, with reasons")
    .option("--who", "also show who changed each client that drifted, by Workato's activity audit log")
    .addHelpText(
      "after",
      "\nExamples:\n  $ keyward plan --out plan.json\n  $ keyward plan --format markdown > plan.md",
    )
    .action((flags: PlanFlags) => actions.plan(globals(), flags));
  root
    .command("clients")
    .description("list the live API clients, with the age of their tokens")
    .action(() => actions.clients(globals()));
  root
    .command("explain")
    .description("show everything that is known about one client, and the source of each value")
    .argument("<name>", "a client's name, its former name, or an id")
    .option("--environment <name>", "only the client of that environment")
    .addHelpText("after", "\nExamples:\n  $ keyward explain finance-loader --environment Production")
    .action((name: string, flags: ExplainFlags) => actions.explain(globals(), name, flags));
  root
    .command("roles")
    .description("list the roles that manifests can name")
    .action(() => actions.roles(globals()));
  root
    .command("doctor")
    .description("check configuration, token, permissions, sinks and clock, and show how to fix each problem")
    .action(() => actions.doctor(globals()));
}

function addApply(root: Command, actions: Actions, globals: () => GlobalFlags): void {
  addLimits(root.command("apply"))
    .description("change the workspace to match the manifests; asks for confirmation on a terminal")
    .argument("[plan]", "a plan file: applies exactly this plan, or nothing")
    .option("--yes", "do not ask")
    .option("--report <file>", "write the outcome of each change as JSON")
    .option("--audit <file>", "append a line of JSON before and after each change is sent, without tokens")
    .option("--tokens-to <dir>", "for this run, deliver new tokens to files below this folder as well")
    .addHelpText(
      "after",
      "\nExamples:\n  $ keyward apply\n  $ keyward apply plan.json --report report.json\n  $ keyward apply --yes --tokens-to ./tokens",
    )
    .action((plan: string | undefined, flags: Omit<ApplyFlags, "plan">) =>
      actions.apply(globals(), plan === undefined ? flags : { ...flags, plan }),
    );
}

function addRotate(root: Command, actions: Actions, globals: () => GlobalFlags): void {
  root
    .command("rotate")
    .description("issue and deliver new tokens; the previous tokens stop working immediately")
    .argument("[names...]", "managed clients (default: those due by rotate_after)")
    .option("--environment <name>", "only clients of that environment")
    .option("--older-than <duration>", "tokens older than this, such as 90d")
    .option("--issued-before <instant>", "tokens issued before this time, such as 2026-06-01T12:00:00Z")
    .option("--undelivered", "tokens that are not found in any of their sinks, or were reissued elsewhere")
    .option("--all", "every managed client's token")
    .option("--self", "also keyward's own token, last; it is tested before success is reported")
    .option("--take-place", "with names: overwrite values that have no marker of keyward")
    .option("--yes", "do not ask")
    .option("--report <file>", "write the outcome of each rotation as JSON")
    .option("--audit <file>", "append a line of JSON before and after each change is sent, without tokens")
    .option("--tokens-to <dir>", "for this run, deliver new tokens to files below this folder as well")
    .option("--max-rotations <n>", "replace the limit for this run (default: 10)")
    .addHelpText(
      "after",
      "\nExamples:\n  $ keyward rotate --yes                      those due, oldest first\n  $ keyward rotate finance-loader --environment Production\n  $ keyward rotate --older-than 90d --max-rotations 50",
    )
    .action((names: readonly string[], flags: RotateFlags) => actions.rotate(globals(), names, flags));
}

function addImport(root: Command, actions: Actions, globals: () => GlobalFlags): void {
  root
    .command("import")
    .description("write manifests for the unmanaged clients in scope; the next plan is then empty")
    .option("--out <dir>", "the folder for the manifests (default: the first path of `manifests`)")
    .addOption(
      new Option("--by <grouping>", "how clients are grouped into files")
        .choices(["environment", "role", "client", "one-file"])
        .default("environment"),
    )
    .addOption(
      new Option(
        "--accept-drift [names...]",
        "instead, write live values that differ into the manifests, for all clients or those named",
      ).conflicts(["out", "by"]),
    )
    .option("--dry-run", "show what would be written without writing it")
    .addHelpText(
      "after",
      "\nExamples:\n  $ keyward import --dry-run\n  $ keyward import --out clients/production -w production\n  $ keyward import --accept-drift finance-loader",
    )
    .action((flags: ImportFlags) => actions.import(globals(), flags));
}

function addProbe(root: Command, actions: Actions, globals: () => GlobalFlags): void {
  root
    .command("probe")
    .description(
      "find out how the API behaves where its reference is silent, with a harmless client that is deleted again",
    )
    .option("--role <name>", "the role of that client: a name or an id; few privileges are enough")
    .option("--folder <id>", "its folder (default: the first one that the token lists)")
    .option("--environment <name>", "its environment (default: that of the token's own client)")
    .option("--out <file>", "where the readings are written", "readings.json")
    .option("--all-folders", "also give it all folders for a moment, where your policies allow that")
    .option("--yes", "do not ask")
    .addHelpText(
      "after",
      "\nExamples:\n  $ keyward probe --role 'Read only'\n  $ keyward probe --role 26780 --folder 100 --yes --format markdown > readings.md\n  $ keyward sandbox --readings readings.json     a sandbox that behaves in the same way",
    )
    .action((flags: ProbeCommandFlags) => actions.probe(globals(), flags));
}

function addLocal(root: Command, actions: Actions, globals: () => GlobalFlags): void {
  root
    .command("sandbox")
    .description("run a local simulation of the API on 127.0.0.1")
    .option("--port <port>", "the port (default: any free port)", port)
    .option("--seed <file>", "a JSON file with the initial roles, folders, environments and clients")
    .option("--readings <file>", "behave as the workspace of this file, which `keyward probe` wrote")
    .option(
      "--reading <name=value>",
      "change a behaviour that the API's reference leaves open; repeatable",
      collect,
    )
    .option("--fault <json>", "inject a fault into an answer; repeatable", collect)
    .addHelpText(
      "after",
      `
Examples:
  $ keyward sandbox --port 8080 --rate-limit 60/60s
  $ keyward sandbox --reading count=page --fault '{"on":{"method":"POST","nth":1},"when":"after","kind":"reset"}'`,
    )
    .action((flags: SandboxFlags) => actions.sandbox(globals(), flags));
  root
    .command("demo")
    .description("start a sandbox and show plan, apply, drift and a final, empty plan")
    .action(() => actions.demo(globals()));
  root
    .command("schema")
    .description("print the JSON Schema of manifest, config, plan, report, audit or readings")
    .argument("<name>", "manifest, config, plan, report, audit or readings")
    .action((name: string) => actions.schema(globals(), name));
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function port(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= 65_535) return value;
  throw new InvalidArgumentError("Use a number from 0 to 65535.");
}
