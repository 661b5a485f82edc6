import type { Command } from "../commander.ts";
import { inFormats, plainFormats } from "../../run/system.ts";
import type { Runner } from "./runner.ts";

/** Flags of `fmt`. */
interface FmtFlags {
  readonly check?: boolean;
}

/** `keyward fmt`. */
export function addFmt(root: Command, { printing }: Runner): void {
  root
    .command("fmt")
    .takesGlobals("config", "workspace", "allWorkspaces", "manifests", "format", "quiet", "verbose", "color")
    .description("format manifests and keyward.yaml: layout and order of keys; values and comments stay")
    .argument("[paths...]", "files and folders (default: keyward.yaml and the manifests of its workspaces)")
    .option(
      "--check",
      "change nothing: list the files that are not formatted, and exit with 1 if there are any",
    )
    .addHelpText("after", "\nExamples:\n  $ keyward fmt\n  $ keyward fmt --check clients/production")
    .action((paths: readonly string[], flags: FmtFlags) =>
      printing(async (globals, voice, system) =>
        (await import("../../features/fmt/command.ts")).fmt(
          { ...globals, ...flags, paths },
          inFormats("fmt", voice, plainFormats),
          system,
        ),
      ),
    );
}
