import { Argument, type Command } from "../commander.ts";
import { type SchemaName, schemaNames } from "../../commands/schema-names.ts";
import type { Runner } from "./runner.ts";

/** `keyward schema`. */
export function addSchema(root: Command, { printing }: Runner): void {
  root
    .command("schema")
    .takesGlobals("verbose", "color")
    .description(
      "print the JSON Schema of manifest, config, plan, report, inventory, event, audit or readings",
    )
    .addArgument(new Argument("<name>", "what it describes").choices(schemaNames))
    .action((name: SchemaName) =>
      printing(async (_globals, _voice, system) =>
        (await import("../../commands/schema.ts")).schema(name, system),
      ),
    );
}
