import type { Check, Checkup } from "./checkup.ts";
import { forMarkdown, forTerminal } from "../../render/safe.ts";
import type { Style } from "../../render/style.ts";

/** The results of `doctor`, grouped by workspace; ends with a newline. */
export function renderCheckups(
  checkups: readonly Checkup[],
  format: "text" | "markdown",
  style: Style,
): string {
  const lines = checkups.flatMap(({ workspace, checks }) => {
    const rows = checks.flatMap((check) => (format === "text" ? textLines(check, style) : [item(check)]));
    return workspace === null ? rows : ["", heading(workspace, format, style), ...rows];
  });
  return `${lines.join("\n")}\n`;
}

function heading(workspace: string, format: "text" | "markdown", style: Style): string {
  return format === "text" ? style.bold(forTerminal(workspace)) : `### ${forMarkdown(workspace)}\n`;
}

const signs = { ok: "ok     ", warning: "warning", failed: "failed ", "not-tried": "-      " } as const;

function textLines({ name, status, message, way }: Check, style: Style): readonly string[] {
  const paint = { ok: style.green, warning: style.yellow, failed: style.red, "not-tried": style.dim }[status];
  const line = `  ${paint(signs[status])}  ${name.padEnd(13)}  ${forTerminal(message)}`;
  return way === "" ? [line] : [line, `           ${style.cyan("→")} ${forTerminal(way)}`];
}

function item({ name, status, message, way }: Check): string {
  const sign = { ok: "✅", warning: "⚠️", failed: "❌", "not-tried": "➖" }[status];
  return `- ${sign} ${name}: ${forMarkdown(message)}${way === "" ? "" : `\n  → ${forMarkdown(way)}`}`;
}
