import type { Command } from "../commander.ts";
import type { Runner } from "./runner.ts";

/** `keyward clients`. */
export function addClients(root: Command, { printing }: Runner): void {
  root
    .command("clients")
    .description("list the live API clients, with the age of their tokens")
    .action(() =>
      printing(async (globals, voice, system) =>
        (await import("../../commands/clients.ts")).clients(globals, voice, system),
      ),
    );
}
