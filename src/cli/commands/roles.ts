import type { Command } from "../commander.ts";
import { inFormats, listFormats } from "../../run/system.ts";
import type { Runner } from "./runner.ts";

/** `keyward roles`. */
export function addRoles(root: Command, { printing }: Runner): void {
  root
    .command("roles")
    .description("list the roles that manifests can name")
    .action(() =>
      printing(async (globals, voice, system) =>
        (await import("../../features/lists/roles.ts")).roles(
          globals,
          inFormats("roles", voice, listFormats),
          system,
        ),
      ),
    );
}
