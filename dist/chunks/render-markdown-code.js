import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  forTerminal,
  numberText
} from "./render-plan-values.js";

// src/render/markdown/code.ts
function code(text) {
  const shown = forTerminal(text);
  if (shown === "") return "(empty)";
  const runs = (shown.match(/`+/g) ?? []).map((run) => run.length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  const pad = /^`|`$|^ .*[^ ].* $/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
function codes(texts, most = Number.POSITIVE_INFINITY) {
  const more = texts.length - most;
  const shown = texts.slice(0, most).map(code);
  return (more > 0 ? [...shown, `and ${numberText(more)} more`] : shown).join(", ");
}

export {
  code,
  codes
};
