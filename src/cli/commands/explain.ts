import type { Command } from "../commander.ts";
import { plainFormats, inFormats } from "../../run/system.ts";
import type { Runner } from "./runner.ts";

/** Flags of `explain`. */
interface ExplainFlags {
  readonly environment?: string;
}

/** `keyward explain`. */
export function addExplain(root: Command, { printing }: Runner): void {
  root
    .command("explain")
    .withoutGlobals("shard")
    .description("show everything that is known about one client, and the source of each value")
    .argument("<name>", "a client's name, its former name, or an id")
    .option("--environment <name>", "only the client of that environment")
    .addHelpText("after", "\nExamples:\n  $ keyward explain finance-loader --environment Production")
    .action((name: string, flags: ExplainFlags) =>
      printing(async (globals, voice, system) =>
        (await import("../../features/explain/command.ts")).explain(
          { ...globals, ...flags, name },
          inFormats("explain", voice, plainFormats),
          system,
        ),
      ),
    );
}
