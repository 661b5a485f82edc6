import type { Command } from "../commander.ts";
import { inFormats, plainFormats } from "../../run/system.ts";
import type { Runner } from "./runner.ts";

/** `keyward demo`. */
export function addDemo(root: Command, { printing }: Runner): void {
  root
    .command("demo")
    .takesGlobals("quiet", "verbose", "color")
    .description("start a sandbox and show import, plan, apply, drift and a final, empty plan")
    .action(() =>
      printing(async (_globals, voice, system) =>
        (await import("../../features/demo/command.ts")).demo(inFormats("demo", voice, plainFormats), system),
      ),
    );
}
