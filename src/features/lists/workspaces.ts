import { readOptions } from "../../run/input/read-options.ts";
import type { WorkspaceOptions } from "../../config/options.ts";
import { readToken } from "../../config/token.ts";
import { KeywardError } from "../../model/errors.ts";
import type { Scope, SelfEntry } from "../../model/ownership.ts";
import { describeScope } from "../../plan/identity/scope.ts";
import { csvText } from "../../render/csv.ts";
import { markdownTable, type Table, textTable } from "../../render/lists/table.ts";
import { plural } from "../../render/words.ts";
import { eventLine } from "../../commands/event-line.ts";
import { exitCode } from "../../commands/exit-code.ts";
import type { CommandFlags } from "../../run/prepare.ts";
import type { System, Voice } from "../../run/system.ts";
import { durationWord } from "../../util/duration.ts";
import { jsonText } from "../../util/json.ts";

/** A workspace of the configuration as it is listed. */
export interface ListedWorkspace {
  readonly name: string;
  /** Null: no host is given. */
  readonly host: string | null;
  readonly manifests: readonly string[];
  readonly scope: Scope | null;
  readonly self: readonly SelfEntry[] | null;
  readonly prune: boolean;
  readonly rate_limit: string;
  /** Whether the variable of the API token is set: never its value. */
  readonly token: { readonly variable: string; readonly state: "set" | "not set" | "invalid" };
}

/** `keyward workspaces`: lists what is configured, without the network. */
export async function workspaces(flags: CommandFlags, voice: Voice, system: System): Promise<number> {
  const options = await readOptions(flags, system);
  const rows = options.workspaces.map((one) => listed(one, system));
  system.out(workspacesText(rows, voice, system));
  return exitCode.fine;
}

function listed(one: WorkspaceOptions, { env }: System): ListedWorkspace {
  const { name, host, scope, self, prune, rate } = one;
  return {
    name,
    host,
    manifests: one.manifests.map(({ shown }) => shown),
    scope,
    self,
    prune,
    rate_limit: `${rate.limit}/${durationWord(rate.windowMs)}`,
    token: { variable: one.tokenVariable, state: tokenState(one, env) },
  };
}

function tokenState(workspace: WorkspaceOptions, env: System["env"]): ListedWorkspace["token"]["state"] {
  if ((env[workspace.tokenVariable] ?? "").trim() === "") return "not set";
  try {
    readToken(workspace, env);
    return "set";
  } catch (error) {
    if (error instanceof KeywardError) return "invalid";
    throw error;
  }
}

function workspacesText(rows: readonly ListedWorkspace[], { format }: Voice, system: System): string {
  switch (format) {
    case "json":
      return jsonText({ format: "keyward.workspaces/v1", workspaces: rows });
    case "jsonl":
      return rows
        .map((workspace) => eventLine({ type: "workspace", workspace }, system.clock.now()))
        .join("");
    case "csv":
      return csvText([csvHeadings, ...rows.map(csvRow)]);
    case "text":
      return `${plural(rows.length, "workspace")}\n\n${textTable(table(rows), system.outStyle).join("\n")}\n`;
    case "markdown":
      return `### ${plural(rows.length, "workspace")}\n\n${markdownTable(table(rows)).join("\n")}\n`;
  }
}

const csvHeadings = [
  "name",
  "host",
  "manifests",
  "scope",
  "self",
  "prune",
  "rate_limit",
  "token_variable",
  "token_state",
];

function csvRow(row: ListedWorkspace) {
  const { name, host, prune, rate_limit, token } = row;
  return [
    name,
    host,
    row.manifests.join(" "),
    scopeText(row),
    selfText(row),
    prune,
    rate_limit,
    token.variable,
    token.state,
  ];
}

function table(rows: readonly ListedWorkspace[]): Table {
  return {
    headings: ["Name", "Host", "Manifests", "Scope", "Token", "Self", "Prune"],
    rows: rows.map((row) => [
      row.name,
      row.host ?? "not set: WORKATO_HOST",
      row.manifests.join(", "),
      scopeText(row),
      `${row.token.variable} ${row.token.state}`,
      selfText(row),
      row.prune ? "yes" : "",
    ]),
  };
}

function scopeText({ scope }: ListedWorkspace): string {
  return scope === null ? "" : describeScope(scope);
}

function selfText({ self }: ListedWorkspace): string {
  if (self === null) return "";
  return self.length === 0
    ? "none"
    : self.map((one) => (one.kind === "id" ? String(one.id) : one.name)).join(", ");
}
