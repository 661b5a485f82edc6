import { numberText, plural } from "../../../render/words.ts";
import { type Access, accessesOf, type Tier, tierOf } from "../inventory/access.ts";
import type { ClientEntry, Inventory, WorkspaceInventory } from "../inventory/inventory.ts";
import { groupBy } from "../../../model/names.ts";
import { folderCell, name, reachCell, roleCell, whereText } from "./cells.ts";
import { html, type Html, joined } from "./html.ts";
import { reachMeter } from "./reach-meter.ts";
import { cutRows, dataTable } from "./table.ts";

/** The rows of the table: all wide ones up to the larger number; limited ones only up to the smaller. */
const mostRows = { limited: 100, wide: 500 };

const tierTexts: Readonly<Record<Tier, string>> = {
  1: "open to any address and all folders",
  2: "open to any address",
  3: "all folders, or most addresses",
  4: "limited",
};

const tiers: readonly Tier[] = [1, 2, 3, 4];

/** Which role is used where and how widely, then every distinct access, the widest first. */
export function accessSection({ workspaces }: Inventory): Html {
  const legend = tiers.map(
    (tier) => html`<li><span class="swatch tier${tier}"></span>${tierTexts[tier]}</li>`,
  );
  const known = workspaces.filter((one) => (one.clients?.length ?? 0) > 0);
  const maps = html`<p>
      Clients by role and environment. The colour of a cell is that of its most widely open client.
    </p>
    <ul class="legend">
      ${legend}
    </ul>
    <div class="maps">${known.map(matrix)}</div>
    <h3>Every distinct access, the widest first</h3>
    ${accessTable(accessesOf(workspaces))}`;
  return html`<section id="access" aria-labelledby="access-title">
    <h2 id="access-title">Access map</h2>
    ${known.length === 0 ? html`<p>There are no clients to show.</p>` : maps}
  </section>`;
}

function matrix({ workspace, clients }: WorkspaceInventory): Html {
  const all = clients ?? [];
  const environments = [...new Set(all.map(({ environment }) => environment))];
  const heads = environments.map((one) => html`<th scope="col">${one === null ? "Clients" : name(one)}</th>`);
  const rows = [...groupBy(all, ({ role }) => String(role.id)).values()].sort(byWidest).map((sharing) => {
    const cells = environments.map((environment) =>
      matrixCell(sharing.filter((client) => client.environment === environment)),
    );
    const [first] = sharing;
    return html`<tr>
      <th scope="row">${first === undefined ? null : roleCell(first)}</th>
      ${cells}
    </tr>`;
  });
  return html`<div class="map scroll" role="region" aria-label="Access map of ${workspace.name}" tabindex="0">
    <table>
      <caption>
        ${name(workspace.name)}
      </caption>
      <thead>
        <tr>
          <th scope="col">Role</th>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function byWidest(a: readonly ClientEntry[], b: readonly ClientEntry[]): number {
  return widest(a) - widest(b) || b.length - a.length;
}

function widest(clients: readonly ClientEntry[]): Tier {
  return tiers.find((tier) => clients.some((client) => tierOf(client) === tier)) ?? 4;
}

function matrixCell(clients: readonly ClientEntry[]): Html {
  if (clients.length === 0) return html`<td class="empty"><span class="none">–</span></td>`;
  const tier = widest(clients);
  const what = tier === 4 ? null : html`<span class="entries">${widestText(clients, tier)}</span>`;
  return html`<td class="tier${tier}"><b>${numberText(clients.length)}</b>${what}</td>`;
}

/** "2 open to any address". */
function widestText(clients: readonly ClientEntry[], tier: Tier): string {
  const wide = clients.filter((client) => tierOf(client) === tier);
  const inAll = wide.some(({ folders }) => folders === "all");
  const third = inAll ? "with all folders" : "open to most addresses";
  return `${numberText(wide.length)} ${tier === 3 ? third : tierTexts[tier]}`;
}

const columns = [
  { title: "Clients" },
  { title: "Role" },
  { title: "Workspace, environment" },
  { title: "Folders" },
  { title: "May be called from" },
];

function accessTable(accesses: readonly Access[]): Html {
  const wide = accesses.filter(({ tier }) => tier < 4).length;
  const { shown, more } = cutRows(
    accesses,
    Math.min(mostRows.wide, Math.max(mostRows.limited, wide)),
    (count) => `${plural(count, "narrower access")} not shown here: each client is listed under All clients.`,
  );
  return html`${dataTable("Every distinct access", columns, shown.map(accessRow), "access")}${more}`;
}

function accessRow({ workspace, tier, like, clients }: Access): Html {
  return html`<tr class="edge${tier}">
    <th scope="row">${clientNames(clients)}</th>
    <td>${roleCell(like)}</td>
    <td>${whereText(workspace, like.environment)}</td>
    <td>${folderCell(like, 3)}</td>
    <td>${reachMeter(like.reach)}${reachCell(like, 3)}</td>
  </tr>`;
}

function clientNames(clients: readonly ClientEntry[]): Html {
  const shown = clients.slice(0, 3).map((client) => html`<bdi class="client">${client.name}</bdi>`);
  const more = clients.length - shown.length;
  const rest = more > 0 ? [html`<span class="id">+${numberText(more)} more</span>`] : [];
  return joined([...shown, ...rest], html`, `);
}
