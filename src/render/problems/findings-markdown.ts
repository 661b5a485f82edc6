import type { Finding } from "../../model/finding.ts";
import { forMarkdown } from "../safe.ts";
import { plural } from "../words.ts";

/** Findings as a Markdown list, in the order of files and lines; ends with a newline. */
export function renderFindingsMarkdown(findings: readonly Finding[]): string {
  const rows = findings.map(
    ({ file, line, column, message, fix }) =>
      `- ${forMarkdown(file)}:${line}:${column} · **${forMarkdown(message)}**\n  ${forMarkdown(fix)}\n`,
  );
  return `### ${plural(findings.length, "finding")}\n\n${rows.join("")}`;
}
