import { groupBy } from "../../../model/names.ts";
import { numberText } from "../../../render/words.ts";
import { sourceText } from "../../../render/plan/plan-view.ts";
import type { Inventory, JudgedRef, PolicyState } from "../inventory/inventory.ts";
import { name } from "./cells.ts";
import { html, type Html, joined } from "./html.ts";
import { dataTable } from "./table.ts";

/** The most clients that are named for a policy in one workspace. */
const mostNames = 20;

const columns = [
  { title: "Workspace" },
  { title: "Satisfied", kind: "number" },
  { title: "Violated", kind: "number" },
  { title: "Undecided", kind: "number" },
  { title: "Violated by" },
] as const;

/** A policy in one workspace. */
interface Placed {
  readonly workspace: string;
  readonly policy: PolicyState;
}

/** Each policy with its result for the declared clients of each workspace. */
export function policiesSection({ workspaces }: Inventory): Html {
  const all = workspaces.flatMap(({ workspace, policies }) =>
    (policies ?? []).map((policy) => ({ workspace: workspace.name, policy })),
  );
  const rows = [...groupBy(all, ({ policy }) => policy.name).values()].flatMap(policyRows);
  const body =
    rows.length === 0
      ? html`<p>The configuration has no policies, or no workspace could be read.</p>`
      : html`<p>
            Policies judge the clients that manifests declare, as they will be after the next apply. Unmanaged
            clients are not judged.
          </p>
          ${dataTable("Policies", columns, rows, "policies")}`;
  return html`<section id="policies" aria-labelledby="policies-title">
    <h2 id="policies-title">Policies</h2>
    ${body}
  </section>`;
}

function policyRows(placed: readonly Placed[]): readonly Html[] {
  const [first] = placed;
  if (first === undefined) return [];
  const { name: title, message, source } = first.policy;
  const words = message === null ? null : html`<span class="entries">${message}</span>`;
  const head = html`<tr class="divider">
    <th colspan="5" scope="colgroup">
      ${name(title)} <span class="id">${effectText(first.policy)}, <code>${sourceText(source)}</code></span
      >${words}
    </th>
  </tr>`;
  return [head, ...placed.map(resultRow)];
}

function resultRow({ workspace, policy: { on, satisfied, violated, undecided } }: Placed): Html {
  const where = html`<th scope="row">${name(workspace)}</th>`;
  if (on === "change")
    return html`<tr>
      ${where}
      <td colspan="4" class="none">judges what a plan changes</td>
    </tr>`;
  return html`<tr>
    ${where}
    <td class="number">${numberText(satisfied)}</td>
    <td class="number ${violated.length > 0 ? "failed" : ""}">${numberText(violated.length)}</td>
    <td class="number">${numberText(undecided.length)}</td>
    <td>${names(violated)}</td>
  </tr>`;
}

function effectText({ severity, on }: PolicyState): string {
  const effect = severity === "error" ? "refuses plans" : "warns";
  return on === "create" ? `${effect}, judges new clients` : effect;
}

function names(clients: readonly JudgedRef[]): Html {
  const shown = clients
    .slice(0, mostNames)
    .map(
      ({ name: text, environment }) =>
        html`${name(text)}${environment === null ? null : html` <span class="none">(${name(environment)})</span>`}`,
    );
  const more = clients.length - shown.length;
  return joined(
    more > 0 ? [...shown, html`<span class="id">+${numberText(more)} more</span>`] : shown,
    html`, `,
  );
}
