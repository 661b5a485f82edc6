import type { ClientEntry, WorkspaceInventory } from "../inventory/inventory.ts";
import { worksEarlier } from "../inventory/findings.ts";
import { plural } from "../../../render/words.ts";
import { ageCell, clientName, whereText } from "./cells.ts";
import { html, type Html } from "./html.ts";
import { cutRows, dataTable } from "./table.ts";

const mostRows = 200;

const columns = [
  { title: "Client" },
  { title: "Workspace, environment" },
  { title: "Age", kind: "number" },
  { title: "Current token" },
  { title: "Its age", kind: "number" },
] as const;

/** The earlier tokens that work until the next rotation, the oldest first, each with the current one of its entry; null: none. */
export function earlierTokens(workspaces: readonly WorkspaceInventory[]): Html | null {
  const all = workspaces
    .flatMap(({ workspace, clients }) => {
      const byId = new Map((clients ?? []).map((client) => [client.id, client]));
      return [...byId.values()].filter(worksEarlier).map((client) => ({
        workspace: workspace.name,
        client,
        current: byId.get(client.overlap_with?.id ?? 0) ?? null,
      }));
    })
    .sort((a, b) => age(b.client) - age(a.client) || a.client.id - b.client.id);
  if (all.length === 0) return null;
  const { shown, more } = cutRows(
    all,
    mostRows,
    (count) => `${plural(count, "younger token")} not shown here: each is listed under All clients.`,
  );
  const rows = shown.map(
    ({ workspace, client, current }) =>
      html`<tr>
        <th scope="row">${clientName(client)}</th>
        <td>${whereText(workspace, client.environment)}</td>
        <td class="number">${ageCell(client.token.age_days)}</td>
        <td>${current === null ? null : clientName(current)}</td>
        <td class="number">${ageCell(current?.token.age_days ?? null)}</td>
      </tr>`,
  );
  return html`<h3>Earlier tokens that work</h3>
    <p>
      Clients with <code>overlap</code> have two tokens. The earlier one works until the next rotation, or
      until <code>keyward rotate --end-overlap</code>.
    </p>
    ${dataTable("Earlier tokens that work", columns, rows)}${more}`;
}

/** A token of unknown age may be the oldest. */
function age({ token }: ClientEntry): number {
  return token.age_days ?? Number.MAX_SAFE_INTEGER;
}
