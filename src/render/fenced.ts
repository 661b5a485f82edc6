import { forTerminal } from "./safe.ts";

/** Text as a block of code that its content cannot close; at most this many lines, the rest counted. */
export function fenced(text: string, language: "diff" | "text", most = 120): string {
  const all = text.replace(/\n$/, "").split("\n");
  const rest = all.length - most;
  const lines = all.slice(0, most).map((line) => cut(forTerminal(line)));
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
  const fence = "`".repeat(Math.max(2, ...runs) + 1);
  const more = rest > 0 ? [`… and ${rest} more lines`] : [];
  return [`${fence}${language}`, ...lines, ...more, fence].join("\n");
}

const widest = 240;

function cut(line: string): string {
  return line.length > widest ? `${line.slice(0, widest)}…` : line;
}
