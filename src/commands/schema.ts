import { jsonText } from "../util/json.ts";
import audit from "../../schemas/audit.schema.json" with { type: "json" };
import config from "../../schemas/config.schema.json" with { type: "json" };
import event from "../../schemas/event.schema.json" with { type: "json" };
import inventory from "../../schemas/inventory.schema.json" with { type: "json" };
import manifest from "../../schemas/manifest.schema.json" with { type: "json" };
import plan from "../../schemas/plan.schema.json" with { type: "json" };
import readings from "../../schemas/readings.schema.json" with { type: "json" };
import report from "../../schemas/report.schema.json" with { type: "json" };
import { exitCode } from "./exit-code.ts";
import type { SchemaName } from "./schema-names.ts";
import type { System } from "../run/system.ts";

const schemas: Readonly<Record<SchemaName, unknown>> = {
  manifest,
  config,
  plan,
  report,
  inventory,
  event,
  audit,
  readings,
};

/** `keyward schema NAME`: prints a JSON Schema. */
export function schema(name: SchemaName, system: System): number {
  system.out(jsonText(schemas[name]));
  return exitCode.fine;
}
