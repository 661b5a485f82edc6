import { Command } from "./commander.ts";
import type { System } from "../run/system.ts";
import { version } from "../util/version.ts";
import { commands } from "./commands/all.ts";
import type { Runner } from "./commands/runner.ts";
import { addGlobalFlags, globalOptionsOf } from "./global-flags.ts";
import type { GlobalFlags } from "./global-values.ts";

/** The command line of keyward; parsing throws `KeywardError` for a usage error, and commander's errors for help and version, already written. */
export function program(
  runner: (globals: () => GlobalFlags) => Runner,
  { out, err }: Pick<System, "out" | "err">,
): Command {
  const root = new Command("keyward");
  root
    .description("Workato Developer API clients as code: manifests in Git, a plan to review, a safe apply.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .configureHelp({
      showGlobalOptions: true,
      visibleGlobalOptions: (command) =>
        command instanceof Command && command !== root ? [...globalOptionsOf(root, command)] : [],
    })
    .showSuggestionAfterError(true)
    .configureOutput({ writeOut: out, writeErr: err })
    .exitOverride();
  addGlobalFlags(root);
  const chosen = runner(() => root.opts<GlobalFlags>());
  for (const add of commands) add(root, chosen);
  root.addHelpText("after", rootExamples);
  return root;
}

const rootExamples = `
Examples:
  $ keyward demo                              a tour on a local sandbox, no account needed
  $ keyward init                              set up this folder for a workspace
  $ keyward validate                          check manifests and configuration, offline
  $ keyward plan                              show what would change
  $ keyward plan --out plan.json              also save the plan for review
  $ keyward apply plan.json                   apply exactly the reviewed plan

Exit codes:
  0 success · 1 error · 2 changes pending (plan --detailed-exitcode) · 3 apply incomplete
  4 refused for safety or policy · 5 the plan is stale · 129/130/143 ended by a signal before anything was sent`;
