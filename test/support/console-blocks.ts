/** A command of a document, and what the document shows of its output. */
export interface DocumentedCommand {
  /** With its further lines, as in a here-document. */
  readonly command: string;
  /** The exit code that the document names, by default 0. */
  readonly code: number;
  readonly shown: readonly string[];
}

/** The commands of all ```console blocks of a Markdown text, in order: `$ ` begins one, `> ` continues it, the rest is output; `# exit code N` at its end names its code. */
export function documentedCommands(markdown: string): readonly DocumentedCommand[] {
  const blocks = [...markdown.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(([, block]) => block ?? "");
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .filter((part) => part !== "")
      .map((part) => {
        const [first = "", ...lines] = part.trimEnd().split("\n");
        const end = lines.findIndex((line) => !/^>( |$)/.test(line));
        const further = end === -1 ? lines : lines.slice(0, end);
        return {
          command: [first, ...further.map((line) => line.slice(2))].join("\n"),
          code: Number(/ # exit code (\d+)$/.exec(first)?.[1] ?? 0),
          shown: end === -1 ? [] : lines.slice(end),
        };
      }),
  );
}

/** The first shown line that the output does not contain, in this order, as (part of) a line; `…` stands for any lines. Null: all are there. */
export function missingLine(output: string, shown: readonly string[]): string | null {
  const lines = output.split("\n");
  for (const line of shown) {
    if (line === "…") continue;
    const at = lines.findIndex((one) => one.includes(line));
    if (at === -1) return line;
    lines.splice(0, at + 1);
  }
  return null;
}
