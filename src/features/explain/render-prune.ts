import type { PruneExplanation } from "./explain-prune.ts";
import { workspaceLine, workspaceMarkdown } from "../../render/heading.ts";
import { clientText, listed, moreText, sourceText } from "../../render/plan/plan-view.ts";
import { problemLines } from "../../render/problems/problem-text.ts";
import { forMarkdown, forTerminal } from "../../render/safe.ts";
import type { Style } from "../../render/style.ts";
import { numberText, plural } from "../../render/words.ts";

/** What prune would do, for a terminal; ends with a newline. */
export function renderPruneText(explained: readonly PruneExplanation[], style: Style): string {
  return explained.map((one) => `${textLines(one, style).join("\n")}\n`).join("\n");
}

/** The same in Markdown. */
export function renderPruneMarkdown(explained: readonly PruneExplanation[]): string {
  return explained.map((one) => `${markdownLines(one).join("\n")}\n`).join("\n");
}

function textLines(one: PruneExplanation, style: Style): readonly string[] {
  return [
    workspaceLine(one.workspace, style),
    forTerminal(headline(one)),
    ...one.refused.flatMap((problem) =>
      problemLines(problem, one.status === "error" ? "error" : "refused", style),
    ),
    ...groups(one).flatMap(([title, rows]) => [
      style.bold(title),
      ...cut(rows).map((row) => `  ${forTerminal(row)}`),
    ]),
    ...one.notes.map(({ message }) => `${style.cyan("Note:")} ${forTerminal(message)}`),
  ];
}

function markdownLines(one: PruneExplanation): readonly string[] {
  return [
    `### ${workspaceMarkdown(one.workspace)}`,
    "",
    `**${forMarkdown(headline(one))}**`,
    ...one.refused.flatMap(({ message, way, source }) => {
      const place = source === null ? "" : ` · ${forMarkdown(sourceText(source))}`;
      return [
        "",
        `> ⛔ **${one.status === "error" ? "Error" : "Refused"}:** ${forMarkdown(message)}${place}`,
        `> <br>→ ${forMarkdown(way)}`,
      ];
    }),
    ...groups(one).flatMap(([title, rows]) => [
      "",
      `#### ${title}`,
      ...cut(rows).map((row) => `- ${forMarkdown(row)}`),
    ]),
    ...one.notes.map(({ message }) => `- Note: ${forMarkdown(message)}`),
  ];
}

function headline({ would_delete, counts, prune }: PruneExplanation): string {
  if (would_delete === null || counts === null)
    return "What prune would delete is unknown until the plan is complete.";
  const verb = prune ? "deletes" : "is off, and would delete";
  const rest = [
    counts.managed === 0 ? "" : `${numberText(counts.managed)} declared`,
    counts.out_of_scope === 0 ? "" : `${numberText(counts.out_of_scope)} out of scope`,
  ].filter((part) => part !== "");
  const untouched = rest.length === 0 ? "" : `; it never touches ${rest.join(" and ")}`;
  return `Prune ${verb} ${would_delete.length === 0 ? "nothing" : plural(would_delete.length, "client")}${untouched}.`;
}

/** The lists of clients, not escaped yet. */
function groups({
  would_delete,
  left_alone,
  prune,
}: PruneExplanation): readonly (readonly [string, readonly string[]])[] {
  const rowsOf = (clients: PruneExplanation["left_alone"]): readonly string[] =>
    (clients ?? []).map((client) => `${clientText(client)}: ${client.reason}`);
  const all = [
    [prune ? "Deletes" : "Would delete", rowsOf(would_delete)],
    ["Leaves alone", rowsOf(left_alone)],
  ] as const;
  return all
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) => [`${title} (${numberText(rows.length)})`, rows] as const);
}

function cut(rows: readonly string[]): readonly string[] {
  const more = moreText(rows.length);
  return more === null ? rows : [...rows.slice(0, listed), more];
}
