import { type Command, Option } from "../commander.ts";
import { plainFormats, inFormats } from "../../run/system.ts";
import type { Runner } from "./runner.ts";

/** Flags of `import`. */
interface ImportFlags {
  readonly out?: string;
  readonly by?: string;
  readonly dryRun?: boolean;
  readonly acceptDrift?: true | readonly string[];
}

/** `keyward import`. */
export function addImport(root: Command, { printing }: Runner): void {
  root
    .command("import")
    .withoutGlobals("shard")
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
    .action((flags: ImportFlags) =>
      printing(async (globals, voice, system) =>
        (await import("../../features/import/command.ts")).importClients(
          { ...globals, ...flags },
          inFormats("import", voice, plainFormats),
          system,
        ),
      ),
    );
}
