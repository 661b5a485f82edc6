import type { Command } from "../commander.ts";
import type { Runner } from "./runner.ts";

/** `keyward schema`. */
export function addSchema(root: Command, { printing }: Runner): void {
  root
    .command("schema")
    .takesGlobals("verbose", "color")
    .description("print the JSON Schema of manifest, config, plan, report, inventory, audit or readings")
    .argument("<name>", "manifest, config, plan, report, inventory, audit or readings")
    .action((name: string) =>
      printing(async (_globals, _voice, system) =>
        (await import("../../commands/schema.ts")).schema(name, system),
      ),
    );
}
