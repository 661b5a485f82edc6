import { requireAnswered } from "../../run/gate/agrees.ts";
import { KeywardError } from "../../model/errors.ts";
import { forTerminal } from "../../render/safe.ts";
import type { System } from "../../run/system.ts";
import type { Survey } from "./survey.ts";
import { idOf, nameOf } from "./wire.ts";

/** Asks on the terminal for the role of the probe's client, with a list of the roles where they can be read. */
export async function roleFlag({ roles }: Survey, system: System): Promise<string> {
  const rows = roles.rows ?? [];
  const lines = rows.map((row) => `  ${idOf(row)}  ${forTerminal(nameOf(row))}\n`);
  system.err(rows.length === 0 ? "The roles cannot be read.\n" : `Roles:\n${lines.join("")}`);
  const text = await system.askText(
    "Role of the probe's client (a name or an id; few privileges are enough): ",
  );
  requireAnswered(system);
  if (text.trim() !== "") return text.trim();
  throw new KeywardError("no role was named", "run it again, or write --role with a role's name or id");
}
