import type { Finding } from "../../model/finding.ts";
import { linked } from "../markdown/linked.ts";
import { prose } from "../markdown/prose.ts";
import { type Reader, terminalReader } from "../markdown/reader.ts";
import { findingsCount, othersText } from "./findings-text.ts";
import { withoutCommands } from "./way.ts";

/** Findings as a Markdown list, in the order of files and lines; ends with a newline. */
export function renderFindingsMarkdown(
  findings: readonly Finding<string>[],
  reader: Reader = terminalReader,
): string {
  const rows = findings.map(({ file, line, column, message, fix, places = [] }) => {
    const place = linked(`${file}:${line}:${column}`, reader.link({ file, line }));
    const way = reader.kind === "terminal" ? fix : withoutCommands(fix);
    const others = places.length === 0 ? "" : `  - ${prose(othersText(places))}\n`;
    return `- ${place} · **${prose(message)}**\n${others}${way === "" ? "" : `  - → ${prose(way)}\n`}`;
  });
  return `### ⛔ keyward: ${findingsCount(findings)}\n\n${rows.join("")}`;
}
