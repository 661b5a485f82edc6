import type { LineEvent } from "../../model/event.ts";
import { type Cell, csvText } from "../../render/csv.ts";
import { renderTable } from "../../render/lists/render-table.ts";
import type { Table } from "../../render/lists/table.ts";
import { problemErrors } from "../../render/problems/error-line.ts";
import { plural } from "../../render/words.ts";
import { eventLine } from "../../commands/event-line.ts";
import { exitCode } from "../../commands/exit-code.ts";
import type { WorkspaceReading } from "../../run/read-each.ts";
import type { Edge } from "../../run/task.ts";
import { jsonText } from "../../util/json.ts";

/** How the rows of a list are printed in each format. */
export interface ListKind<T> {
  /** `clients`: the document is `keyward.clients/v1`, and has the rows under this key. */
  readonly name: string;
  /** `client`. */
  readonly noun: string;
  readonly table: (rows: readonly T[]) => Table;
  /** What is said of the rows in addition to their number; "": nothing. */
  readonly summary: (rows: readonly T[]) => string;
  readonly csvHeadings: readonly string[];
  readonly csvRow: (row: T) => readonly Cell[];
  readonly event: (workspace: string, row: T) => LineEvent;
}

/** Prints the rows of each workspace; errors go to stderr. Returns the exit code. */
export function printList<T>(
  kind: ListKind<T>,
  readings: readonly WorkspaceReading<readonly T[]>[],
  edge: Edge,
): number {
  edge.system.out(listText(kind, readings, edge));
  const failed = readings.filter((reading) => reading.kind === "failed");
  for (const { workspace, problem } of failed)
    edge.system.err(problemErrors("error", workspace.name, [problem]));
  return failed.length > 0 ? exitCode.error : exitCode.fine;
}

function listText<T>(
  kind: ListKind<T>,
  readings: readonly WorkspaceReading<readonly T[]>[],
  { voice: { format }, system }: Edge,
): string {
  const read = readings.flatMap((reading) => (reading.kind === "read" ? [reading] : []));
  switch (format) {
    case "json":
      return jsonText({
        format: `keyward.${kind.name}/v1`,
        workspaces: readings.map((one) => document(kind, one)),
      });
    case "csv": {
      const headings = ["workspace", "host", ...kind.csvHeadings];
      const rows = read.flatMap(({ workspace: { name, host }, value }) =>
        value.map((row) => [name, host, ...kind.csvRow(row)]),
      );
      return csvText([headings, ...rows]);
    }
    case "jsonl":
      return readings
        .flatMap((reading) => eventsOf(kind, reading))
        .map((event) => eventLine(event, system.clock.now()))
        .join("");
    case "text":
    case "markdown":
      return [
        ...read.map(({ workspace, value }) => {
          const counts = [plural(value.length, kind.noun), kind.summary(value)].filter((part) => part !== "");
          return renderTable(workspace, kind.table(value), counts.join(": "), format, system.outStyle);
        }),
        ...totals(kind, read),
      ].join("\n");
  }
}

function eventsOf<T>(kind: ListKind<T>, reading: WorkspaceReading<readonly T[]>): readonly LineEvent[] {
  const { name } = reading.workspace;
  if (reading.kind === "read") return reading.value.map((row) => kind.event(name, row));
  return [{ type: "error", workspace: name, problem: reading.problem }];
}

function document<T>(kind: ListKind<T>, reading: WorkspaceReading<readonly T[]>): object {
  const { workspace } = reading;
  return reading.kind === "read"
    ? { workspace, status: "ok", problems: [], [kind.name]: reading.value }
    : { workspace, status: "error", problems: [reading.problem], [kind.name]: null };
}

function totals<T>(kind: ListKind<T>, read: readonly { readonly value: readonly T[] }[]): readonly string[] {
  if (read.length < 2) return [];
  const rows = read.flatMap(({ value }) => value);
  const counts = [plural(rows.length, kind.noun), kind.summary(rows)].filter((part) => part !== "");
  return [`${plural(read.length, "workspace")}: ${counts.join(": ")}\n`];
}
