import type { ReadingsDocument } from "../../model/readings.ts";
import type { WorkspaceRef } from "../../model/plan.ts";
import { renderTable } from "../../render/lists/render-table.ts";
import type { Style } from "../../render/style.ts";
import { plural } from "../../render/words.ts";
import { behaviourOf, points, readingText } from "./points/points.ts";

/** What a probe found out, as a table: the point, what this workspace does, and what keyward does about it. */
export function renderReadings(
  workspace: WorkspaceRef,
  document: ReadingsDocument,
  format: "text" | "markdown",
  style: Style,
): string {
  const table = {
    headings: ["Point", "This workspace", "keyward"],
    rows: points.map((point) => [point.title, ...cells(point.name, document)]),
  };
  const count = plural(Object.keys(document.readings).length, "point");
  return renderTable(workspace, table, `${count} found out`, format, style);
}

function cells(name: (typeof points)[number]["name"], document: ReadingsDocument): readonly string[] {
  const reading = document.readings[name];
  if (reading === undefined) return ["not found out", document.not_found_out[name] ?? ""];
  return [readingText(reading) || "none", behaviourOf(name, reading)];
}
