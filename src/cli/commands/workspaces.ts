import type { Command } from "../commander.ts";
import { inFormats, listFormats } from "../../run/system.ts";
import type { Runner } from "./runner.ts";

/** `keyward workspaces`. */
export function addWorkspaces(root: Command, { printing }: Runner): void {
  root
    .command("workspaces")
    .takesGlobals(
      "config",
      "workspace",
      "allWorkspaces",
      "shard",
      "host",
      "manifests",
      "format",
      "rateLimit",
      "quiet",
      "verbose",
      "color",
    )
    .description("list the configured workspaces, and whether the variable of each token is set; offline")
    .addHelpText("after", "\nExamples:\n  $ keyward workspaces\n  $ keyward workspaces --format json")
    .action(() =>
      printing(async (globals, voice, system) =>
        (await import("../../features/lists/workspaces.ts")).workspaces(
          globals,
          inFormats("workspaces", voice, listFormats),
          system,
        ),
      ),
    );
}
