import type { Imported, ImportedFile } from "./imported.ts";
import { workspaceLine, workspaceMarkdown } from "../../render/heading.ts";
import { forMarkdown, forTerminal } from "../../render/safe.ts";
import type { Style } from "../../render/style.ts";
import { plural } from "../../render/words.ts";

/** The options of an import. */
export interface ImportAsk {
  /** Nothing is written; the new lines are shown. */
  readonly dryRun: boolean;
  /** Existing manifests are updated with the live values. */
  readonly acceptDrift: boolean;
}

/** Shows what an import wrote, or would write, in each workspace; customers in which it found nothing are counted. Ends with a newline. */
export function renderAll(
  workspaces: readonly Imported[],
  ask: ImportAsk,
  format: "text" | "markdown",
  style: Style,
): string {
  const isQuiet = (one: Imported): boolean =>
    workspaces.length > 1 && one.workspace.customer !== null && isEmpty(one);
  const shown = workspaces
    .filter((one) => !isQuiet(one))
    .map((one) => renderImported(one, ask, format, style));
  const quiet = workspaces.filter(isQuiet).length;
  const what = ask.acceptDrift ? "without a difference" : "in which every live client in scope is declared";
  return [...shown, ...(quiet === 0 ? [] : [`${plural(quiet, "customer")} ${what}.\n`])].join("\n");
}

function isEmpty({ files, left_alone, notes }: Imported): boolean {
  return files.length + left_alone.length + notes.length === 0;
}

function renderImported(
  imported: Imported,
  ask: ImportAsk,
  format: "text" | "markdown",
  style: Style,
): string {
  const safe = format === "markdown" ? forMarkdown : forTerminal;
  const head =
    format === "markdown"
      ? `### ${workspaceMarkdown(imported.workspace)}`
      : workspaceLine(imported.workspace, style);
  const lines = [
    ...imported.files.flatMap((file) => fileLines(file, ask.dryRun, safe, format)),
    ...imported.left_alone.map(
      ({ id, name, environment, reason }) =>
        `- left alone: ${safe(environment === null ? name : `${name} in ${environment}`)} (id ${id}): ${safe(reason)}`,
    ),
    ...imported.notes.map((note) => `- note: ${safe(note)}`),
  ];
  const body = lines.length === 0 ? [] : [...lines, ""];
  return `${[head, "", ...body, total(imported, ask)].join("\n")}\n`;
}

function fileLines(
  { file, created, clients, added }: ImportedFile,
  dryRun: boolean,
  safe: (text: string) => string,
  format: "text" | "markdown",
): readonly string[] {
  const count = plural(clients.length, "client");
  const line = `- ${safe(file)}: ${created ? `new, with ${count}` : count}`;
  if (!dryRun) return [line];
  // Invisible characters are already escaped in these lines.
  const text = added.trimEnd().split(/\r?\n/);
  return format === "markdown"
    ? [line, "", ...text.map((one) => `      ${forTerminal(one)}`), ""]
    : [line, ...text.map((one) => `    ${forTerminal(one)}`)];
}

function total({ files, left_alone }: Imported, { dryRun, acceptDrift }: ImportAsk): string {
  const count = files.reduce((sum, { clients }) => sum + clients.length, 0);
  if (count === 0 && files.length === 0 && left_alone.length === 0)
    return acceptDrift
      ? "Nothing to accept: no live client differs from its manifest."
      : "Nothing to import: every live client in scope is declared.";
  const done = acceptDrift ? "updated" : "imported";
  const left = left_alone.length === 0 ? "" : `, ${left_alone.length} left alone`;
  return `${plural(count, "client")} ${dryRun ? `would be ${done}` : done}${left}.`;
}
