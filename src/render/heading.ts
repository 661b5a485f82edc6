import type { WorkspaceRef } from "../model/plan.ts";
import { code } from "./markdown/code.ts";
import { forTerminal } from "./safe.ts";
import type { Style } from "./style.ts";

/** `production · https://app.jp.workato.com`, with the customer if there is one. */
export function workspaceLine({ name, host, customer }: WorkspaceRef, style: Style): string {
  const parts = [style.bold(forTerminal(name)), forTerminal(host)];
  return [...parts, ...(customer === null ? [] : [`customer ${forTerminal(customer)}`])].join(" · ");
}

/** The same for a Markdown heading. */
export function workspaceMarkdown({ name, host, customer }: WorkspaceRef): string {
  return [code(name), code(host), ...(customer === null ? [] : [`customer ${code(customer)}`])].join(" · ");
}
