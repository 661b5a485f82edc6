import type { Explanation } from "./explanation.ts";
import { changeItem } from "../../render/plan/change-markdown.ts";
import { changeLines } from "../../render/plan/text/change-text.ts";
import { explanationView } from "./view.ts";
import { workspaceLine, workspaceMarkdown } from "../../render/heading.ts";
import { forMarkdown, forTerminal } from "../../render/safe.ts";
import type { Style } from "../../render/style.ts";
import { markdownTable, textTable } from "../../render/lists/table.ts";

const none = "none: the live client matches the manifest";

/** Everything that is known about some clients, for a terminal; ends with a newline. */
export function renderExplanationsText(explained: readonly Explanation[], style: Style): string {
  return explained.map((one) => `${textLines(one, style).join("\n")}\n`).join("\n");
}

/** The same in Markdown. */
export function renderExplanationsMarkdown(explained: readonly Explanation[]): string {
  return explained.map((one) => `${markdownLines(one).join("\n")}\n`).join("\n");
}

function textLines(one: Explanation, style: Style): readonly string[] {
  const view = explanationView(one);
  const indented = (line: string): string => `  ${forTerminal(line)}`;
  const changes = one.changes.flatMap((change) => changeLines(change, style));
  return [
    workspaceLine(one.workspace, style),
    `${style.bold(forTerminal(view.title))}: ${view.state}`,
    ...view.lines.map(indented),
    "",
    ...textTable(view.fields, { ...style, columns: style.columns - 2 }).map((line) => `  ${line}`),
    ...differences(one, changes.length > 0 ? changes : [`  ${none}`]).flatMap(([title, lines]) => [
      "",
      style.bold(title),
      ...lines,
    ]),
    ...view.groups.flatMap(([title, rows]) => ["", style.bold(title), ...rows.map(indented)]),
  ];
}

function markdownLines(one: Explanation): readonly string[] {
  const view = explanationView(one);
  const item = (line: string): string => `- ${forMarkdown(line)}`;
  const changes = one.changes.flatMap((change) => changeItem(change));
  return [
    `### ${workspaceMarkdown(one.workspace)}`,
    "",
    `**${forMarkdown(view.title)}**: ${view.state}`,
    "",
    ...view.lines.map(item),
    "",
    ...markdownTable(view.fields),
    ...differences(one, changes.length > 0 ? changes : [`- ${none}`]).flatMap(([title, lines]) => [
      "",
      `#### ${title}`,
      "",
      ...lines,
    ]),
    ...view.groups.flatMap(([title, rows]) => ["", `#### ${title}`, "", ...rows.map(item)]),
  ];
}

/** The section is left out for a client that is not managed, or that is refused. */
function differences(
  { changes, state }: Explanation,
  lines: readonly string[],
): readonly (readonly [string, readonly string[]])[] {
  return changes.length > 0 || state === "managed" ? [["Differences", lines]] : [];
}
