import type { Finding } from "../../model/finding.ts";
import { forTerminal } from "../safe.ts";
import type { Style } from "../style.ts";
import { plural } from "../words.ts";
import { placesText } from "./places.ts";

/** Findings as a compiler prints them, by file, line and column, with a count at the end; "" if there are none. */
export function renderFindings(findings: readonly Finding<string>[], style: Style): string {
  if (findings.length === 0) return "";
  const lines = [...findings].sort(byPlace).flatMap((finding) => findingLines(finding, style));
  return `${[...lines, "", style.bold(findingsCount(findings))].join("\n")}\n`;
}

/** "2 findings in 1 file", with the number of places if it differs. */
export function findingsCount(findings: readonly Finding<string>[]): string {
  const places = findings.flatMap((finding) => finding.places ?? [finding]);
  const files = new Set(places.map(({ file }) => file)).size;
  const where = places.length === findings.length ? "in" : `at ${plural(places.length, "place")} in`;
  return `${plural(findings.length, "finding")} ${where} ${plural(files, "file")}`;
}

function findingLines(finding: Finding<string>, style: Style): readonly string[] {
  const { file, line, column, rule, message, fix, places = [] } = finding;
  const place = style.bold(`${forTerminal(file)}:${line}:${column}`);
  const head = `${place}  ${forTerminal(message)} ${style.dim(`[${forTerminal(rule)}]`)}`;
  return [
    head,
    ...(places.length === 0 ? [] : [`  ${style.dim(forTerminal(othersText(places)))}`]),
    ...(fix === "" ? [] : [`  ${style.cyan("→")} ${forTerminal(fix)}`]),
  ];
}

/** The places of a finding after the first: "and at 4 other places: clients/a.yaml:4:56, 5:56 and 9 more". */
export function othersText([, ...others]: NonNullable<Finding["places"]>): string {
  const count = others.length === 1 ? "" : `${plural(others.length, "other place")}: `;
  return `and at ${count}${placesText(others)}`;
}

function byPlace(a: Finding<string>, b: Finding<string>): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
