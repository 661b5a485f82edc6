import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  csvText
} from "./render-csv.js";
import {
  renderTable
} from "./render-lists-render-table.js";
import {
  problemErrors
} from "./render-problems-error-line.js";
import {
  eventLine
} from "./commands-event-line.js";
import {
  exitCode
} from "./commands-exit-code.js";
import {
  ReadingProgress,
  Watch
} from "./run-watch-watch.js";
import {
  Waits,
  connector,
  problemOf,
  requireAnyAccess,
  unlessStopped,
  workspaceRef
} from "./run-prepare.js";
import {
  plural
} from "./render-plan-values.js";
import {
  jsonText
} from "./util-json.js";
import {
  KeywardError
} from "./model-errors.js";

// src/run/read-each.ts
async function readEach({ options, budgets }, { voice, system }, read) {
  const { workspaces } = options;
  requireAnyAccess(workspaces, system);
  const watch = new Watch(voice, system);
  const edge = { voice, system: watch.system };
  const waits = new Waits(voice, watch.system, workspaces.length > 1);
  waits.listen((wait) => watch.waits(wait));
  const connect = connector(options, watch.system, voice, waits, budgets);
  const progress = new ReadingProgress(workspaces.length, [
    ...new Set(workspaces.map((one2) => budgets.limiterOf(one2)))
  ]);
  const one = async (workspace) => {
    const ref = workspaceRef(workspace);
    try {
      const value = await unlessStopped(read(workspace, connect(workspace), edge), system.stop);
      return { kind: "read", workspace: ref, value };
    } catch (error) {
      if (system.stop.aborted || workspaces.length === 1 || !(error instanceof KeywardError)) throw error;
      return { kind: "failed", workspace: ref, problem: problemOf(error) };
    } finally {
      progress.ended();
    }
  };
  return watch.during(progress, () => Promise.all(workspaces.map(one)));
}

// src/features/lists/print-list.ts
function printList(kind, readings, edge) {
  edge.system.out(listText(kind, readings, edge));
  const failed = readings.filter((reading) => reading.kind === "failed");
  for (const { workspace, problem } of failed)
    edge.system.err(problemErrors("error", workspace.name, [problem]));
  return failed.length > 0 ? exitCode.error : exitCode.fine;
}
function listText(kind, readings, { voice: { format }, system }) {
  const read = readings.flatMap((reading) => reading.kind === "read" ? [reading] : []);
  switch (format) {
    case "json":
      return jsonText({
        format: `keyward.${kind.name}/v1`,
        workspaces: readings.map((one) => document(kind, one))
      });
    case "csv": {
      const headings = ["workspace", "host", ...kind.csvHeadings];
      const rows = read.flatMap(
        ({ workspace: { name, host }, value }) => value.map((row) => [name, host, ...kind.csvRow(row)])
      );
      return csvText([headings, ...rows]);
    }
    case "jsonl":
      return readings.flatMap((reading) => eventsOf(kind, reading)).map((event) => eventLine(event, system.clock.now())).join("");
    case "text":
    case "markdown":
      return [
        ...read.map(({ workspace, value }) => {
          const counts = [plural(value.length, kind.noun), kind.summary(value)].filter((part) => part !== "");
          return renderTable(workspace, kind.table(value), counts.join(": "), format, system.outStyle);
        }),
        ...totals(kind, read)
      ].join("\n");
  }
}
function eventsOf(kind, reading) {
  const { name } = reading.workspace;
  if (reading.kind === "read") return reading.value.map((row) => kind.event(name, row));
  return [{ type: "error", workspace: name, problem: reading.problem }];
}
function document(kind, reading) {
  const { workspace } = reading;
  return reading.kind === "read" ? { workspace, status: "ok", problems: [], [kind.name]: reading.value } : { workspace, status: "error", problems: [reading.problem], [kind.name]: null };
}
function totals(kind, read) {
  if (read.length < 2) return [];
  const rows = read.flatMap(({ value }) => value);
  const counts = [plural(rows.length, kind.noun), kind.summary(rows)].filter((part) => part !== "");
  return [`${plural(read.length, "workspace")}: ${counts.join(": ")}
`];
}

export {
  readEach,
  printList
};
