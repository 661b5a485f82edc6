import { forTerminal } from "../safe.ts";
import { numberText } from "../words.ts";

/**
 * Text as a code span of Markdown (GFM 6.3) that shows it exactly: also text that contains backticks, or begins or ends
 * with one or with a space. GitHub looks for no mention, link, issue, hash, emoji code or HTML in it.
 */
export function code(text: string): string {
  const shown = forTerminal(text);
  if (shown === "") return "(empty)";
  const runs = (shown.match(/`+/g) ?? []).map((run) => run.length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  // One space on each side is removed again, unless there is nothing else.
  const pad = /^`|`$|^ .*[^ ].* $/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Several texts as code; beyond `most`, the others are counted. */
export function codes(texts: readonly string[], most = Number.POSITIVE_INFINITY): string {
  const more = texts.length - most;
  const shown = texts.slice(0, most).map(code);
  return (more > 0 ? [...shown, `and ${numberText(more)} more`] : shown).join(", ");
}
