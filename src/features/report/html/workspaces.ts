import { numberText, plural } from "../../../render/words.ts";
import { sourceText } from "../../../render/plan/plan-view.ts";
import { problemWord } from "../../../render/problems/problem-text.ts";
import { hasDrifted } from "../inventory/findings.ts";
import type { ClientEntry, Inventory, WorkspaceInventory } from "../inventory/inventory.ts";
import { name } from "./cells.ts";
import { day } from "./dates.ts";
import { html, type Html } from "./html.ts";
import { cutRows, dataTable } from "./table.ts";

const mostProblems = 100;

const columns = [
  { title: "Workspace" },
  { title: "Read" },
  ...["Clients", "Managed", "Unmanaged", "Drifted", "Overdue"].map(
    (title) => ({ title, kind: "number" }) as const,
  ),
  { title: "Last apply" },
];

/** Each workspace with its counts; one that could not be read shows that instead of zeros. */
export function workspacesSection({ workspaces }: Inventory): Html {
  const { shown, more } = cutRows(
    workspaces.flatMap(problemItems),
    mostProblems,
    (count) => `${plural(count, "more problem")} not shown here: keyward plan lists each.`,
  );
  return html`<section id="workspaces" aria-labelledby="workspaces-title">
    <h2 id="workspaces-title">Workspaces</h2>
    ${dataTable("Workspaces", columns, workspaces.map(row))}
    ${
      shown.length === 0
        ? null
        : html`<h3>Errors and refusals</h3>
            <ul class="problems">
              ${shown}
            </ul>
            ${more}`
    }
  </section>`;
}

function row(one: WorkspaceInventory): Html {
  const { workspace, clients, last_apply } = one;
  return html`<tr>
    <th scope="row">${name(workspace.name)}<span class="entries">${workspace.host}</span></th>
    <td>${status(one)}</td>
    ${clients === null ? html`<td colspan="5" class="failed">unknown</td>` : counts(clients)}
    <td>${day(last_apply)}</td>
  </tr>`;
}

function counts(clients: readonly ClientEntry[]): Html {
  const numbers = [
    clients.length,
    clients.filter(({ state }) => state === "managed").length,
    clients.filter(({ state }) => state === "unmanaged").length,
    clients.filter(hasDrifted).length,
    clients.filter(({ token }) => token.due).length,
  ];
  return html`${numbers.map((count) => html`<td class="number">${numberText(count)}</td>`)}`;
}

function status({ clients, status: plan }: WorkspaceInventory): Html {
  if (clients === null) return html`<strong class="failed">failed</strong>`;
  switch (plan) {
    case "ok":
      return html`yes`;
    case "refused":
      return html`yes; <span class="failed">its plan is refused</span>`;
    case "error":
      return html`yes; <span class="failed">its plan has errors</span>`;
  }
}

function problemItems({ workspace, status: plan, problems }: WorkspaceInventory): readonly Html[] {
  return problems.map(({ message, way, source }) => {
    const where = source === null ? null : html` <code>${sourceText(source)}</code>`;
    const what = html`<strong>${name(workspace.name)}, ${problemWord(plan).toLowerCase()}:</strong>
      ${message}${where}`;
    return html`<li>${what}${way === "" ? null : html`<span class="way">→ ${way}</span>`}</li>`;
  });
}
