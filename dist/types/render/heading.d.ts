import type { WorkspaceRef } from "../model/plan.ts";
import type { Style } from "./style.ts";
/** `production · https://app.jp.workato.com`, with the customer if there is one. */
export declare function workspaceLine({ name, host, customer }: WorkspaceRef, style: Style): string;
/** The same for a Markdown heading. */
export declare function workspaceMarkdown({ name, host, customer }: WorkspaceRef): string;
