import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  code
} from "./render-markdown-code.js";
import {
  forTerminal
} from "./render-plan-values.js";

// src/render/heading.ts
function workspaceLine({ name, host, customer }, style) {
  const parts = [style.bold(forTerminal(name)), forTerminal(host)];
  return [...parts, ...customer === null ? [] : [`customer ${forTerminal(customer)}`]].join(" \xB7 ");
}
function workspaceMarkdown({ name, host, customer }) {
  return [code(name), code(host), ...customer === null ? [] : [`customer ${code(customer)}`]].join(" \xB7 ");
}

export {
  workspaceLine,
  workspaceMarkdown
};
