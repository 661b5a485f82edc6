import { jsonText } from "../util/json.ts";
import audit from "../../schemas/audit.schema.json" with { type: "json" };
import config from "../../schemas/config.schema.json" with { type: "json" };
import inventory from "../../schemas/inventory.schema.json" with { type: "json" };
import manifest from "../../schemas/manifest.schema.json" with { type: "json" };
import plan from "../../schemas/plan.schema.json" with { type: "json" };
import readings from "../../schemas/readings.schema.json" with { type: "json" };
import report from "../../schemas/report.schema.json" with { type: "json" };
import { KeywardError } from "../model/errors.ts";
import { exitCode } from "./exit-code.ts";
import type { System } from "../run/system.ts";

const schemas: ReadonlyMap<string, unknown> = new Map(
  Object.entries({ manifest, config, plan, report, inventory, audit, readings }),
);

/** `keyward schema NAME`: prints a JSON Schema; throws `KeywardError` for an unknown name. */
export function schema(name: string, system: System): number {
  const found = schemas.get(name);
  const names = [...schemas.keys()].join(", ");
  if (found === undefined)
    throw new KeywardError(`there is no schema ${JSON.stringify(name)}`, `name one of ${names}`);
  system.out(jsonText(found));
  return exitCode.fine;
}
