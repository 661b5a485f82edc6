import { problemLines } from "../../render/problems/problem-text.ts";
import { terminalReader } from "../../render/markdown/reader.ts";
import { problemBlocks } from "../../render/problems/problem-markdown.ts";
import { forMarkdown, forTerminal } from "../../render/safe.ts";
import type { Style } from "../../render/style.ts";
import { numberText, plural } from "../../render/words.ts";
import { workspaceLine, workspaceMarkdown } from "../../render/heading.ts";
import { findingPhrase, findingText } from "./finding-words.ts";
import { readText } from "./read-words.ts";
import type { Finding, Inventory, WorkspaceInventory } from "./inventory/inventory.ts";
import { unknownTexts } from "./unknown-words.ts";

/** The most problems of a workspace; the rest is counted. */
const mostProblems = 20;

/** The findings of an inventory for a terminal; ends with a newline. */
export function renderSummaryText(inventory: Inventory, style: Style): string {
  const { found, absent } = partition(inventory);
  const width = Math.max(0, ...found.map(({ count }) => numberText(count).length));
  const paint = { high: style.red, medium: style.yellow, low: (text: string) => text } as const;
  const lines = [
    style.bold(headline(inventory)),
    ...found.map(
      (one) => `  ${paint[one.severity](numberText(one.count).padStart(width))}  ${findingPhrase(one)}`,
    ),
    ...(absent.length === 0 ? [] : [style.dim(`  ${checkedText(found.length, absent.length)}`)]),
    ...withProblems(inventory).flatMap(({ workspace, status, problems }) => [
      "",
      workspaceLine(workspace, style),
      ...problems.slice(0, mostProblems).flatMap((problem) => problemLines(problem, status, style)),
      ...(problems.length > mostProblems ? [moreText(problems.length - mostProblems)] : []),
    ]),
    ...listOf(style.bold("Not known"), unknownTexts(inventory), (text) => `  ${forTerminal(text)}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** The same in Markdown. */
export function renderSummaryMarkdown(inventory: Inventory): string {
  const { found, absent } = partition(inventory);
  const lines = [
    `### ${headline(inventory)}`,
    "",
    ...found.map((one) => `- **${numberText(one.count)}** ${findingPhrase(one)}`),
    ...(absent.length === 0 ? [] : [`- Checked: ${absent.map(findingText).join("; ")}`]),
    ...withProblems(inventory).flatMap(({ workspace, status, problems }) => [
      "",
      `#### ${workspaceMarkdown(workspace)}`,
      ...problemBlocks(problems, status, { most: mostProblems, reader: terminalReader }).flatMap((block) => [
        "",
        ...block,
      ]),
    ]),
    ...listOf("#### Not known\n", unknownTexts(inventory), (text) => `- ${forMarkdown(text)}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** "Access report: 312 API clients in 3 workspaces". */
function headline(inventory: Inventory): string {
  return `Access report: ${readText(inventory)}`;
}

function moreText(count: number): string {
  return `and ${plural(count, "more problem")}: keyward plan lists each`;
}

function checkedText(found: number, absent: number): string {
  return found === 0
    ? `Nothing needs attention: ${plural(absent, "check")} found nothing`
    : `${plural(absent, "other check")} found nothing`;
}

/** Nothing is absent where nothing could be read. */
function partition({ findings, workspaces }: Inventory): Record<"found" | "absent", readonly Finding[]> {
  const isRead = workspaces.some(({ clients }) => clients !== null);
  return {
    found: findings.filter(({ count }) => count > 0),
    absent: isRead ? findings.filter(({ count }) => count === 0) : [],
  };
}

function withProblems({ workspaces }: Inventory): readonly WorkspaceInventory[] {
  return workspaces.filter(({ problems }) => problems.length > 0);
}

function listOf(title: string, items: readonly string[], line: (item: string) => string): readonly string[] {
  return items.length === 0 ? [] : ["", title, ...items.map(line)];
}
