import { Command, Option } from "./commander.ts";
import { listFormats } from "../run/system.ts";
import { collect } from "./commands/shared-flags.ts";

/** Adds the global flags; one that means nothing to the command that was chosen is a usage error. */
export function addGlobalFlags(root: Command): void {
  root
    .hook("preAction", (_, command) => refuseMeaningless(root, command))
    .option(
      "-c, --config <file>",
      "the configuration file (default: keyward.yaml, here or in a folder above)",
    )
    .option(
      "-w, --workspace <name>",
      "a workspace of the configuration, or a pattern such as team-*; repeatable",
      collect,
    )
    .option("--all-workspaces", "every workspace of the configuration")
    .option("--shard <k/n>", "of the selected workspaces and customers, those in part K of N, such as 3/8")
    .option("--host <host>", "the data center's code (us, uk, eu, jp, sg, au, il, kr, cn, trial) or a URL")
    .option("--manifests <path>", "a manifest file or folder; repeatable", collect)
    .addOption(
      new Option("--format <format>", "how results are printed; jsonl: events as they happen; csv: lists")
        .choices(listFormats)
        .default("text"),
    )
    .option("--rate-limit <n/duration>", "the maximum number of requests in that time (default: 60/60s)")
    .option("--timeout <duration>", "the timeout of one request (default: 40s)")
    .option("-q, --quiet", "results and errors only")
    .option(
      "-v, --verbose",
      "show lists and plans in full, and log each request and each wait on stderr, without tokens",
    )
    .option("--no-color", "disable colour (see also NO_COLOR, FORCE_COLOR and CLICOLOR_FORCE)");
}

/** The global options that mean something to a command. */
export function globalOptionsOf(root: Command, command: Command): readonly Option[] {
  return root.options.filter((option) => isGlobal(option) && command.takesGlobal(option.attributeName()));
}

function isGlobal({ long }: Option): boolean {
  return long !== "--version";
}

function refuseMeaningless(root: Command, command: unknown): void {
  if (!(command instanceof Command)) return;
  const given = root.options.find(
    (option) =>
      root.getOptionValueSource(option.attributeName()) === "cli" &&
      !command.takesGlobal(option.attributeName()),
  );
  if (given === undefined) return;
  command.error(`error: the option '${given.long ?? given.flags}' has no meaning for \`${command.called}\``);
}
