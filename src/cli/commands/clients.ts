import { type Command, Option } from "../commander.ts";
import { sortKeys } from "../../features/lists/sort-keys.ts";
import type { ClientFilters } from "../../features/lists/select-clients.ts";
import { inFormats, listFormats } from "../../run/system.ts";
import type { Runner } from "./runner.ts";
import { collect } from "./shared-flags.ts";

/** `keyward clients`. */
export function addClients(root: Command, { printing }: Runner): void {
  root
    .command("clients")
    .description("list the live API clients, with the age of their tokens")
    .option("--environment <name>", "only clients of that environment; repeatable", collect)
    .option("--role <name>", "only clients with that role, a name or an id; repeatable", collect)
    .option("--older-than <duration>", "only clients whose token is older than this, such as 90d")
    .option("--due", "only clients whose token is due by rotate_after")
    .option("--unmanaged", "only clients in scope that no manifest declares")
    .option("--tokens", "the state of each token that a manifest declares, those that need somebody first")
    .addOption(new Option("--sort <column>", "the order; age: the oldest first").choices(sortKeys))
    .option("--reverse", "the opposite order")
    .addHelpText(
      "after",
      "\nExamples:\n  $ keyward clients --tokens --due\n  $ keyward clients --environment Production --older-than 90d --sort age\n  $ keyward clients --unmanaged --format csv > unmanaged.csv",
    )
    .action((flags: ClientFilters) =>
      printing(async (globals, voice, system) =>
        (await import("../../features/lists/clients.ts")).clients(
          { ...globals, ...flags },
          inFormats("clients", voice, listFormats),
          system,
        ),
      ),
    );
}
