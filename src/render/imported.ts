import type { Imported, ImportedFile } from "../model/imported.ts";
import { workspaceLine, workspaceMarkdown } from "./heading.ts";
import { forMarkdown, forTerminal } from "./safe.ts";
import type { Style } from "./style.ts";
import { plural } from "./words.ts";

/** What an import wrote, or would write (then with the lines themselves); ends with a newline. */
export function renderImported(
  imported: Imported,
  dryRun: boolean,
  format: "text" | "markdown",
  style: Style,
): string {
  const safe = format === "markdown" ? forMarkdown : forTerminal;
  const head =
    format === "markdown"
      ? `### ${workspaceMarkdown(imported.workspace)}`
      : workspaceLine(imported.workspace, style);
  const lines = [
    ...imported.files.flatMap((file) => fileLines(file, dryRun, safe, format)),
    ...imported.left_alone.map(
      ({ id, name, environment, reason }) =>
        `- left alone: ${safe(environment === null ? name : `${name} in ${environment}`)} (id ${id}): ${safe(reason)}`,
    ),
    ...imported.notes.map((note) => `- note: ${safe(note)}`),
  ];
  return `${[head, "", ...lines, "", total(imported, dryRun)].join("\n")}\n`;
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
  // Whatever a reader cannot see stands in these lines as escapes already.
  const text = added.trimEnd().split(/\r?\n/);
  return format === "markdown"
    ? [line, "", ...text.map((one) => `      ${forTerminal(one)}`), ""]
    : [line, ...text.map((one) => `    ${forTerminal(one)}`)];
}

function total({ files, left_alone }: Imported, dryRun: boolean): string {
  const count = files.reduce((sum, { clients }) => sum + clients.length, 0);
  if (count === 0 && files.length === 0 && left_alone.length === 0)
    return "Nothing to import: every live client in scope is declared.";
  const verb = dryRun ? "would be imported" : "imported";
  const left = left_alone.length === 0 ? "" : `, ${left_alone.length} left alone`;
  return `${plural(count, "client")} ${verb}${left}.`;
}
