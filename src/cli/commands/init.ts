import { type Command, Option } from "../commander.ts";
import { collect } from "./shared-flags.ts";
import { inFormats, plainFormats } from "../../run/system.ts";
import type { InitFlags } from "../../features/init/flags.ts";
import type { Runner } from "./runner.ts";

/** `keyward init`. */
export function addInit(root: Command, { printing }: Runner): void {
  root
    .command("init")
    .takesGlobals(
      "workspace",
      "host",
      "manifests",
      "format",
      "rateLimit",
      "timeout",
      "quiet",
      "verbose",
      "color",
    )
    .description(
      "set up this folder for a workspace: configuration, manifests for what is live, and an empty plan; asks on a terminal",
    )
    .option("--token-env <name>", "the variable that holds the API token (default: WORKATO_API_TOKEN)")
    .option("--self <client>", "the client whose token that is: its name or id, or none")
    .addOption(
      new Option("--sink <type>", "where new tokens go (default: file)").choices([
        "file",
        "github-actions-secret",
        "vault-kv2",
        "none",
      ]),
    )
    .option("--sink-at <place>", "the sink's folder (default: tokens), repository, or mount (default: kv)")
    .option("--scope-names <pattern>", "the clients it may own (default: all); repeatable", collect)
    .option(
      "--scope-environments <pattern>",
      "the environments it may own (default: all); repeatable",
      collect,
    )
    .option("--workflows", "also write GitHub workflows that plan pull requests and apply on merge")
    .option("--no-workflows", "write none, and do not ask")
    .addOption(
      new Option("--by <grouping>", "how clients are grouped into files (default: environment)").choices([
        "environment",
        "role",
        "client",
        "one-file",
      ]),
    )
    .option("--dry-run", "show what would be written without writing it")
    .addHelpText(
      "after",
      `
In the new configuration -w names the workspace (default: default).
Files that exist are kept.

Examples:
  $ keyward init                              asks
  $ keyward init --host eu --self gitops-admin --sink file --workflows
  $ keyward init --host eu -w production --self none --dry-run`,
    )
    .action((flags: InitFlags) =>
      printing(async (globals, voice, system) =>
        (await import("../../features/init/command.ts")).init(
          { ...globals, ...flags },
          inFormats("init", voice, plainFormats),
          system,
        ),
      ),
    );
}
