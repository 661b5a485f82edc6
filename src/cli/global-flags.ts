import { type Command, Option } from "./commander.ts";
import type { Format } from "../run/system.ts";
import { collect } from "./commands/shared-flags.ts";

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

/** Adds the global flags. */
export function addGlobalFlags(root: Command): void {
  root
    .option(
      "-c, --config <file>",
      "the configuration file (default: keyward.yaml, here or in a folder above)",
    )
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
    .option(
      "-v, --verbose",
      "show lists and plans in full, and log each request and each wait on stderr, without tokens",
    )
    .option("--no-color", "disable colour");
}
