import type { Command } from "../commander.ts";
import type { Runner } from "./runner.ts";

/** `keyward roles`. */
export function addRoles(root: Command, { printing }: Runner): void {
  root
    .command("roles")
    .description("list the roles that manifests can name")
    .action(() =>
      printing(async (globals, voice, system) =>
        (await import("../../commands/roles.ts")).roles(globals, voice, system),
      ),
    );
}
