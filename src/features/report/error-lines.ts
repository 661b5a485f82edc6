import { forTerminal } from "../../render/safe.ts";
import { problemWord } from "../../render/problems/problem-text.ts";
import type { Inventory } from "./inventory/inventory.ts";

/** Each problem of each workspace in one line; "" if there are none. */
export function errorLines({ workspaces }: Pick<Inventory, "workspaces">): string {
  return workspaces
    .flatMap(({ workspace, status, problems }) =>
      problems.map(({ message, way, rule }) => {
        const what = `${problemWord(status).toLowerCase()}: ${workspace.name}: ${message} [${rule}]`;
        return `${forTerminal(way === "" ? what : `${what} → ${way}`)}\n`;
      }),
    )
    .join("");
}
