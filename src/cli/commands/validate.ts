import type { Command } from "../commander.ts";
import { eventFormats, inFormats } from "../../run/system.ts";
import type { Runner } from "./runner.ts";

/** `keyward validate`. */
export function addValidate(root: Command, { printing }: Runner): void {
  root
    .command("validate")
    .takesGlobals(
      "config",
      "workspace",
      "allWorkspaces",
      "shard",
      "host",
      "manifests",
      "format",
      "quiet",
      "verbose",
      "color",
    )
    .description("check manifests and configuration, offline")
    .action(() =>
      printing(async (globals, voice, system) =>
        (await import("../../commands/validate.ts")).validate(
          globals,
          inFormats("validate", voice, eventFormats),
          system,
        ),
      ),
    );
}
