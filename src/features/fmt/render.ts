import { jsonText } from "../../util/json.ts";
import type { Finding } from "../../model/finding.ts";
import { renderFindingsMarkdown } from "../../render/problems/findings-markdown.ts";
import { renderFindings } from "../../render/problems/findings-text.ts";
import { code } from "../../render/markdown/code.ts";
import { forTerminal } from "../../render/safe.ts";
import { plural } from "../../render/words.ts";
import type { PlainFormat, System, Voice } from "../../run/system.ts";

/** A file that was looked at. */
export interface FormattedFile {
  readonly file: string;
  /** It was formatted, or with `--check` would be. */
  readonly changed: boolean;
}

/** What `fmt` did, or with `--check` would do. */
export interface FormatResult {
  readonly check: boolean;
  readonly files: readonly FormattedFile[];
  readonly findings: readonly Finding[];
}

/** Prints the names of the files that change, and what is wrong with those that cannot be formatted. */
export function showFormatted(
  result: FormatResult,
  { format, quiet }: Voice<PlainFormat>,
  system: System,
): void {
  const names = result.files.filter(({ changed }) => changed).map(({ file }) => file);
  switch (format) {
    case "json":
      return system.out(jsonText({ format: "keyward.fmt/v1", ...result }));
    case "markdown":
      system.out(`${summary(result, names.length)}\n${names.map((name) => `- ${code(name)}\n`).join("")}`);
      if (result.findings.length > 0) system.out(`\n${renderFindingsMarkdown(result.findings)}`);
      return;
    case "text":
      system.out(names.map((name) => `${forTerminal(name)}\n`).join(""));
      system.err(renderFindings(result.findings, system.errStyle));
      if (!quiet) system.err(`${summary(result, names.length)}\n`);
  }
}

function summary({ check, files, findings }: FormatResult, changed: number): string {
  const seen = files.length + new Set(findings.map(({ file }) => file)).size;
  if (!check) return `formatted ${plural(changed, "file")} of ${seen}`;
  if (changed === 0) return `${plural(files.length, "file")} formatted correctly`;
  return `${plural(changed, "file")} of ${seen} not formatted → run \`keyward fmt\``;
}
