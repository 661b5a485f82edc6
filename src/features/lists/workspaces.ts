import { readOptions } from "../../run/input/read-options.ts";
import type { WorkspaceOptions } from "../../config/options.ts";
import { readToken } from "../../config/token.ts";
import { entryOf } from "../../model/customer-workspace.ts";
import { KeywardError } from "../../model/errors.ts";
import type { Scope, SelfEntry } from "../../model/ownership.ts";
import { describeScope } from "../../plan/identity/scope.ts";
import { csvText } from "../../render/csv.ts";
import { markdownTable, type Table, textTable } from "../../render/lists/table.ts";
import { forTerminal } from "../../render/safe.ts";
import { plural } from "../../render/words.ts";
import { eventLine } from "../../commands/event-line.ts";
import { exitCode } from "../../commands/exit-code.ts";
import type { CommandFlags } from "../../run/prepare.ts";
import type { System, Voice } from "../../run/system.ts";
import { durationWord } from "../../util/duration.ts";
import { jsonText } from "../../util/json.ts";

/** A workspace of the configuration as it is listed. */
export interface ListedWorkspace {
  /** What `-w` selects it by. */
  readonly name: string;
  /** Its name in the configuration: `partners` for the customer `partners/1199`. */
  readonly entry: string;
  /** `all-customers`: every customer of the entry, where only the API knows which they are. */
  readonly kind: "workspace" | "customer" | "all-customers";
  /** The id of one customer; otherwise null. */
  readonly customer: string | null;
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
  const unlisted: WorkspaceOptions[] = [];
  // Those that have a folder are not all of them: then the entry is listed instead.
  const options = await readOptions(flags, system, async (entry) => {
    unlisted.push(entry);
    return [];
  });
  if (options.part !== null && unlisted.length > 0 && !voice.quiet) system.err(unlistedLine(unlisted));
  const rows = [
    ...options.workspaces.map((one) => listed(one, one.customer === null ? "workspace" : "customer", system)),
    ...unlisted.map((one) => listed(one, "all-customers", system)),
  ];
  system.out(workspacesText(rows, voice, system));
  return exitCode.fine;
}

function unlistedLine(entries: readonly WorkspaceOptions[]): string {
  const names = forTerminal(entries.map(({ name }) => name).join(", "));
  return `Each shard holds a part of the customers of ${names}, which are not known offline\n`;
}

function listed(one: WorkspaceOptions, kind: ListedWorkspace["kind"], { env }: System): ListedWorkspace {
  const { name, customer, host, scope, self, prune, rate } = one;
  return {
    name,
    entry: entryOf(one),
    kind,
    customer,
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
  "entry",
  "kind",
  "customer",
];

function csvRow(row: ListedWorkspace) {
  const { name, entry, kind, customer, host, prune, rate_limit, token } = row;
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
    entry,
    kind,
    customer,
  ];
}

function table(rows: readonly ListedWorkspace[]): Table {
  return {
    headings: ["Name", "Host", "Manifests", "Scope", "Token", "Self", "Prune"],
    rows: rows.map((row) => [
      row.kind === "all-customers" ? `${row.name} (all customers)` : row.name,
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
