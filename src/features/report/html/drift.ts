import { plural } from "../../../render/words.ts";
import { shown as shownField } from "../../../render/plan/values.ts";
import { clientFields } from "../../../fields/table.ts";
import { sourceText } from "../../../render/plan/plan-view.ts";
import type { FieldChange } from "../../../model/field-change.ts";
import { hasDrifted } from "../inventory/findings.ts";
import type { ClientEntry, Inventory, NotLive } from "../inventory/inventory.ts";
import {
  ageCell,
  clientName,
  notesCell,
  folderCell,
  reachCell,
  roleCell,
  stateCell,
  whereText,
} from "./cells.ts";
import { html, type Html } from "./html.ts";
import { cutRows, dataTable } from "./table.ts";

const mostRows = 200;

/** Something with the workspace that it is in. */
interface Placed<T> {
  readonly workspace: string;
  readonly one: T;
}

/** What differs from the manifests, what no manifest declares, and what is declared and not live. */
export function driftSection({ workspaces }: Inventory): Html {
  const clients = workspaces.flatMap(({ workspace, clients: own }) =>
    (own ?? []).map((one) => ({ workspace: workspace.name, one })),
  );
  const missing = workspaces.flatMap(({ workspace, not_live }) =>
    (not_live ?? []).map((one) => ({ workspace: workspace.name, one })),
  );
  const loose = clients.filter(({ one }) => one.state === "unmanaged" || one.state === "contested");
  return html`<section id="drift" aria-labelledby="drift-title">
    <h2 id="drift-title">Drift and unmanaged clients</h2>
    <h3>Differs from its manifest</h3>
    ${driftTable(clients.filter(({ one }) => hasDrifted(one)))}
    <h3>Unmanaged</h3>
    ${looseTable(loose)}
    ${
      missing.length === 0
        ? null
        : html`<h3>Declared and not live</h3>
            ${missingTable(missing)}`
    }
  </section>`;
}

function driftTable(drifted: readonly Placed<ClientEntry>[]): Html {
  const { shown, more } = cutRows(drifted, mostRows, rest);
  if (shown.length === 0) return html`<p>No client is known to differ from its manifest.</p>`;
  const columns = ["Client", "Workspace, environment", "Live", "Declared", "Manifest"].map((title) => ({
    title,
  }));
  const rows = shown.map(({ workspace, one }) => {
    const fields = typeof one.drift === "string" ? [] : one.drift;
    return html`<tr>
      <th scope="row">${clientName(one)}</th>
      <td>${whereText(workspace, one.environment)}</td>
      <td>${fields.map((field) => side(field, "before"))}</td>
      <td>${fields.map((field) => side(field, "after"))}</td>
      <td>${one.source === null ? null : html`<code>${sourceText(one.source)}</code>`}</td>
    </tr>`;
  });
  return html`${dataTable("Clients that differ from their manifests", columns, rows)}${more}`;
}

/** One side of a field that differs; of a list, only what the other side does not have. */
function side(field: FieldChange, which: "before" | "after"): Html {
  const value = shownField(field);
  const text =
    value === null
      ? ""
      : value.kind === "moved"
        ? value[which]
        : value.kind === "set"
          ? part(value, which)
          : value.value;
  return html`<div><span class="field">${clientFields[field.field].title}</span> <bdi>${text}</bdi></div>`;
}

function part(
  { added, removed }: { readonly added: readonly string[]; readonly removed: readonly string[] },
  which: "before" | "after",
): string {
  const items = which === "before" ? removed : added;
  return items.length === 0 ? "nothing else" : `also ${items.join(", ")}`;
}

function looseTable(loose: readonly Placed<ClientEntry>[]): Html {
  const { shown, more } = cutRows(loose, mostRows, rest);
  if (shown.length === 0) return html`<p>Every client in scope is declared.</p>`;
  const columns = [
    ...["Client", "Workspace, environment", "Role", "Folders", "May be called from"].map((title) => ({
      title,
    })),
    { title: "Token age", kind: "number" } as const,
  ];
  const rows = shown.map(
    ({ workspace, one }) =>
      html`<tr>
        <th scope="row">
          ${clientName(one)}${one.state === "contested" ? html` ${stateCell(one.state)}` : null}${notesCell(one)}
        </th>
        <td>${whereText(workspace, one.environment)}</td>
        <td>${roleCell(one)}</td>
        <td>${folderCell(one, 3)}</td>
        <td>${reachCell(one, 2)}</td>
        <td class="number">${ageCell(one.token.age_days)}</td>
      </tr>`,
  );
  return html`${dataTable("Unmanaged clients", columns, rows)}${more}`;
}

function missingTable(missing: readonly Placed<NotLive>[]): Html {
  const { shown, more } = cutRows(
    missing,
    mostRows,
    (count) => `${plural(count, "more client")} not shown here.`,
  );
  const columns = ["Client", "Workspace, environment", "Manifest"].map((title) => ({ title }));
  const rows = shown.map(
    ({ workspace, one }) =>
      html`<tr>
        <th scope="row">${clientName({ ...one, id: null })}</th>
        <td>${whereText(workspace, one.environment)}</td>
        <td><code>${sourceText(one.source)}</code></td>
      </tr>`,
  );
  return html`${dataTable("Clients that are declared and not live", columns, rows)}${more}`;
}

function rest(count: number): string {
  return `${plural(count, "more client")} not shown here: each is listed under All clients.`;
}
