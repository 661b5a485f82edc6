import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  forMarkdown,
  forTerminal
} from "./commands-exit-code.js";
import {
  __name
} from "./runtime.js";

// src/render/heading.ts
function workspaceLine({ name, host, customer }, style) {
  const parts = [style.bold(forTerminal(name)), forTerminal(host)];
  return [...parts, ...customer === null ? [] : [`customer ${forTerminal(customer)}`]].join(" \xB7 ");
}
__name(workspaceLine, "workspaceLine");
function workspaceMarkdown({ name, host, customer }) {
  const parts = [name, host, ...customer === null ? [] : [`customer ${customer}`]];
  return parts.map(forMarkdown).join(" \xB7 ");
}
__name(workspaceMarkdown, "workspaceMarkdown");

export {
  workspaceLine,
  workspaceMarkdown
};
