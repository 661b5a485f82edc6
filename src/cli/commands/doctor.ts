import type { Command } from "../commander.ts";
import { plainFormats, inFormats } from "../../run/system.ts";
import type { Runner } from "./runner.ts";

/** `keyward doctor`. */
export function addDoctor(root: Command, { printing }: Runner): void {
  root
    .command("doctor")
    .description("check configuration, token, permissions, sinks and clock, and show how to fix each problem")
    .action(() =>
      printing(async (globals, voice, system) =>
        (await import("../../features/doctor/command.ts")).doctor(
          globals,
          inFormats("doctor", voice, plainFormats),
          system,
        ),
      ),
    );
}
