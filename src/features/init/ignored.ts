import path from "node:path";
import type { SinkOptions } from "../../sinks/sink-options.ts";

/** The lines of a `.gitignore` in a folder that keep the places of file sinks out of Git; none for places outside of the folder. */
export function ignoreLines(sinks: readonly SinkOptions[], folder: string): readonly string[] {
  const lines = sinks.flatMap((sink) => (sink.type === "file" ? [lineOf(sink.path, folder)] : []));
  return [...new Set(lines.filter((line) => line !== null))];
}

/** A template begins with literal text: with a folder, or with the beginning of a file's name. */
function lineOf(template: string, folder: string): string | null {
  const literal = template.split("{")[0] ?? template;
  const relative = path
    .relative(folder, path.dirname(`${literal}x`))
    .split(path.sep)
    .join("/");
  if (relative === ".." || relative.startsWith("../") || path.isAbsolute(relative)) return null;
  return relative === "" ? `/${escaped(path.basename(literal))}*` : `/${escaped(relative)}/`;
}

/** A path as Git's patterns read it literally. */
function escaped(text: string): string {
  return text.replaceAll(/[\\[\]*?]/g, String.raw`\$&`);
}

/** The text of a `.gitignore` (null: there is none) with these lines added at its end; null if it already has them all. */
export function withIgnored(text: string | null, lines: readonly string[]): string | null {
  const known = new Set((text ?? "").split(/\r?\n/).map(bare));
  const added = lines.filter((line) => !known.has(bare(line)));
  if (added.length === 0) return null;
  const newline = text?.includes("\r\n") === true ? "\r\n" : "\n";
  const begin = text === null || text === "" || text.endsWith("\n") ? (text ?? "") : text + newline;
  const comment = "# API tokens, which keyward delivers there";
  return begin + [comment, ...added].map((line) => line + newline).join("");
}

/** `tokens`, `/tokens`, `tokens/` and `/tokens/` all keep the folder out. */
function bare(line: string): string {
  return line.trim().replaceAll(/^\/|\/$/g, "");
}
