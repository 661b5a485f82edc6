import { forMarkdown, forTerminal } from "../../render/safe.ts";
import type { Style } from "../../render/style.ts";
import type { PlanDocument } from "../../model/plan.ts";
import { jsonText } from "../../util/json.ts";
import type { SetupFile } from "./files.ts";

/** The files that `init` wrote, or would write. */
export interface ListedFiles {
  readonly files: readonly SetupFile[];
  readonly dryRun: boolean;
}

/** The result as data. */
export interface SetupResult extends ListedFiles {
  /** What the user has to do next, in their order. */
  readonly next: readonly string[];
  /** The first plan; null: none was made. */
  readonly plan: PlanDocument | null;
}

/** The result as JSON; the texts of the files are not in it. */
export function resultText({ files, dryRun, next, plan }: SetupResult): string {
  const listed = files.map(({ file, status, purpose }) => ({ file, status, purpose }));
  return jsonText({ format: "keyward.init/v1", dry_run: dryRun, files: listed, next, plan });
}

const groups = [
  ["new", "Written:", "Would be written:"],
  ["extended", "Completed:", "Would be completed:"],
  ["kept", "Kept as they are:", "Kept as they are:"],
] as const;

/** The files of a set-up in groups; a dry run shows the new texts. Ends with a newline. */
export function renderFiles({ files, dryRun }: ListedFiles, style: Style): string {
  const width = Math.max(...files.map(({ file }) => file.length));
  const lines = groups.flatMap(([status, done, wanted]) => {
    const mine = files.filter((one) => one.status === status);
    if (mine.length === 0) return [];
    return [
      style.bold(dryRun ? wanted : done),
      ...mine.flatMap((one) => fileLines(one, width, dryRun, style)),
    ];
  });
  return `${lines.join("\n")}\n${dryRun ? "\nNothing was written.\n" : ""}`;
}

function fileLines(one: SetupFile, width: number, dryRun: boolean, style: Style): readonly string[] {
  const line = `  ${forTerminal(one.file).padEnd(width)}  ${style.dim(forTerminal(one.purpose))}`;
  if (!dryRun || !one.shown) return [line];
  return [
    line,
    ...one.text
      .trimEnd()
      .split(/\r?\n/)
      .map((text) => `      ${forTerminal(text)}`.trimEnd()),
  ];
}

/** The same in Markdown. */
export function renderFilesMarkdown({ files, dryRun }: ListedFiles): string {
  const lines = groups.flatMap(([status, done, wanted]) => {
    const mine = files.filter((one) => one.status === status);
    if (mine.length === 0) return [];
    const items = mine.map(({ file, purpose }) => `- ${forMarkdown(file)}: ${forMarkdown(purpose)}`);
    return [`### ${(dryRun ? wanted : done).replace(":", "")}`, "", ...items, ""];
  });
  return `${lines.join("\n")}${dryRun ? "Nothing was written.\n" : ""}`;
}

/** What to do next, after an empty line; nothing if there is nothing. */
export function renderNext(next: readonly string[], style: Style): string {
  if (next.length === 0) return "";
  const lines = next.map((line) => `  ${style.cyan("→")} ${forTerminal(line)}\n`);
  return `\n${style.bold("Next:")}\n${lines.join("")}`;
}
