import type { Command } from "../commander.ts";
import { plainFormats, inFormats } from "../../run/system.ts";
import type { Runner } from "./runner.ts";

/** Flags of `probe`. */
interface ProbeFlags {
  readonly role?: string;
  readonly folder?: string;
  readonly environment?: string;
  readonly out?: string;
  readonly allFolders?: boolean;
  readonly yes?: boolean;
}

/** `keyward probe`. */
export function addProbe(root: Command, { changing }: Runner): void {
  root
    .command("probe")
    .withoutGlobals("shard")
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
    .action((flags: ProbeFlags) =>
      changing(async (globals, voice, system) =>
        (await import("../../features/probe/command.ts")).probe(
          { ...globals, ...flags },
          inFormats("probe", voice, plainFormats),
          system,
        ),
      ),
    );
}
