import { deliveryText } from "../../../render/plan/values.ts";
import type { TokenState } from "../../../model/token/token.ts";
import { plural } from "../../../render/words.ts";
import type { ClientEntry, Inventory, TokenEntry, WorkspaceInventory } from "../inventory/inventory.ts";
import { ageCell, clientName, notesCell, folderCell, name, reachCell, roleCell, stateCell } from "./cells.ts";
import { isCurrent } from "../../overlap/credentials.ts";
import { spareWords } from "../../overlap/overlap-words.ts";
import { day } from "./dates.ts";
import { html, type Html } from "./html.ts";
import { dataTable } from "./table.ts";

const columns = [
  { title: "Client" },
  { title: "Environment" },
  { title: "Role" },
  { title: "Folders" },
  { title: "May be called from" },
  { title: "Age", kind: "number" },
  { title: "Due on" },
  { title: "Sinks" },
] as const;

const stateTexts: Readonly<Record<TokenState, string>> = {
  held: "",
  "not-held": "not found there",
  "reissued-elsewhere": "reissued elsewhere",
  spare: "spare",
  pending: "never delivered",
  unknown: "not known",
};

/** Every live client of every workspace. */
export function clientsSection({ workspaces }: Inventory): Html {
  return html`<section id="clients" aria-labelledby="clients-title">
    <h2 id="clients-title">All clients</h2>
    ${workspaces.map(workspaceTable)}
  </section>`;
}

function workspaceTable({ workspace, clients }: WorkspaceInventory): Html {
  const title = html`<h3>${name(workspace.name)}</h3>`;
  if (clients === null)
    return html`${title}
      <p class="failed">Not known: this workspace could not be read.</p>`;
  if (clients.length === 0)
    return html`${title}
      <p>This workspace has no API clients.</p>`;
  const label = `All clients of ${workspace.name}`;
  return html`${title}
    <p class="count-of">${plural(clients.length, "client")}</p>
    ${dataTable(label, columns, clients.map(row), "all")}`;
}

function row(client: ClientEntry): Html {
  const { token } = client;
  const state = client.state === "managed" ? null : html` ${stateCell(client.state)}`;
  return html`<tr class="${token.due ? "late" : ""}">
    <th scope="row">${clientName(client)}${state}${notesCell(client)}</th>
    <td>${client.environment === null ? null : name(client.environment)}</td>
    <td>${roleCell(client)}</td>
    <td>${folderCell(client, 8)}</td>
    <td>${reachCell(client, 8)}</td>
    <td class="number">${ageCell(token.age_days)}</td>
    <td>${dueCell(token)}</td>
    <td>${sinksCell(token)}</td>
  </tr>`;
}

function dueCell(token: TokenEntry): Html {
  if (token.due_at !== null) return html`${day(token.due_at)}`;
  if (!isCurrent(token)) return html`<span class="none">–</span>`;
  return html`<span class="none">${token.rotate_after ?? "–"}</span>`;
}

function sinksCell({ deliver_to, state, overlap }: TokenEntry): Html {
  if (state === null) return html`<span class="none">–</span>`;
  const where =
    typeof deliver_to === "string" || deliver_to === null ? deliveryText(deliver_to) : deliver_to.join(", ");
  const spare = state === "spare" && overlap !== null ? `: ${spareWords[overlap]}` : "";
  return html`${where}<span class="entries">${stateTexts[state]}${spare}</span>`;
}
