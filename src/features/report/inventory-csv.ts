import { type Cell, csvText } from "../../render/csv.ts";
import { sourceText } from "../../render/plan/plan-view.ts";
import type { ClientEntry, Inventory, TokenEntry, WorkspaceInventory } from "./inventory/inventory.ts";

/** The cells of a client, by column. */
type ClientCells = Readonly<Record<(typeof clientColumns)[number], Cell>>;

const workspaceColumns = ["workspace", "host", "workspace_status"] as const;
const clientColumns = [
  "id",
  "name",
  "environment",
  "state",
  "role_id",
  "role",
  "all_folders",
  "folder_ids",
  "folders",
  "open_to_any_address",
  "address_count",
  "ip_allow_list",
  "token_issued_at",
  "token_age_days",
  "rotate_after",
  "token_due_at",
  "token_due",
  "token_state",
  "deliver_to",
  "drift",
  "policies_violated",
  "declared_at",
  "created_at",
  "overlap_with_id",
  "overlap_with",
  "token_overlap",
] as const;

/** One row for each client; a workspace that could not be read has one row, whose last cell is the reason. */
export function inventoryCsv({ workspaces }: Inventory): string {
  const heading = [...workspaceColumns, ...clientColumns, "error"];
  return csvText([heading, ...workspaces.flatMap(workspaceRows)]);
}

function workspaceRows(one: WorkspaceInventory): readonly (readonly Cell[])[] {
  const { workspace, status, clients, problems } = one;
  const about = [workspace.name, workspace.host, status];
  if (clients === null) {
    const reason = problems[0]?.message ?? "it could not be read";
    return [[...about, ...clientColumns.map(() => null), reason]];
  }
  return clients.map((client) => {
    const cells = clientCells(client);
    return [...about, ...clientColumns.map((column) => cells[column]), null];
  });
}

function clientCells(client: ClientEntry): ClientCells {
  const { folders, reach, drift, source } = client;
  const listed = folders === "all" ? [] : folders;
  return {
    id: client.id,
    name: client.name,
    environment: client.environment,
    state: client.state,
    role_id: client.role.id,
    role: client.role.name,
    all_folders: folders === "all",
    folder_ids: list(listed.map(({ id }) => String(id))),
    folders: list(listed.map(({ id, path }) => path ?? String(id))),
    open_to_any_address: reach.addresses === "any",
    address_count: reach.count,
    ip_allow_list: list(client.ip_allow_list),
    ...tokenCells(client.token),
    drift: typeof drift === "string" ? drift : list(drift.map(({ field }) => field)),
    policies_violated: list(client.violations),
    declared_at: source === null ? null : sourceText(source),
    created_at: client.created_at,
    overlap_with_id: client.overlap_with?.id ?? null,
    overlap_with: client.overlap_with?.name ?? null,
  };
}

function tokenCells(token: TokenEntry) {
  const { deliver_to } = token;
  return {
    token_issued_at: token.issued_at,
    token_age_days: token.age_days,
    rotate_after: token.rotate_after,
    token_due_at: token.due_at,
    token_due: token.due,
    token_state: token.state,
    token_overlap: token.overlap,
    deliver_to: typeof deliver_to === "string" || deliver_to === null ? deliver_to : list(deliver_to),
  };
}

function list(items: readonly string[]): string {
  return items.join("; ");
}
