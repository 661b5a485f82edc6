import type { Finding } from "../../model/finding.ts";
import { forTerminal } from "../safe.ts";
import type { Style } from "../style.ts";
import { plural } from "../words.ts";

/** Findings as a compiler prints them, by file, line and column, with a count at the end; "" if there are none. */
export function renderFindings(findings: readonly Finding[], style: Style): string {
  if (findings.length === 0) return "";
  const lines = [...findings].sort(byPlace).flatMap((finding) => findingLines(finding, style));
  const files = new Set(findings.map(({ file }) => file)).size;
  const count = `${plural(findings.length, "finding")} in ${plural(files, "file")}`;
  return `${[...lines, "", style.bold(count)].join("\n")}\n`;
}

function findingLines({ file, line, column, rule, message, fix }: Finding, style: Style): readonly string[] {
  const place = style.bold(`${forTerminal(file)}:${line}:${column}`);
  const head = `${place}  ${forTerminal(message)} ${style.dim(`[${forTerminal(rule)}]`)}`;
  return fix === "" ? [head] : [head, `  ${style.cyan("→")} ${forTerminal(fix)}`];
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
