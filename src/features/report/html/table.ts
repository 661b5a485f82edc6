import { html, type Html } from "./html.ts";

/** A column's heading; `number`: its cells are aligned to the right. */
export interface Column {
  readonly title: string;
  readonly kind?: "text" | "number";
}

/** A table that scrolls by itself where it is too wide; `label` names it. Rows are whole `tr` elements. */
export function dataTable(label: string, columns: readonly Column[], rows: readonly Html[], kind = ""): Html {
  const heads = columns.map(
    ({ title, kind: aligned = "text" }) => html`<th scope="col" class="${aligned}">${title}</th>`,
  );
  return html`<div class="scroll" role="region" aria-label="Table: ${label}" tabindex="0">
    <table class="${kind}">
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

/** The rows that a table shows, and a sentence for those that it leaves out. */
export function cutRows<T>(
  items: readonly T[],
  most: number,
  rest: (count: number) => string,
): { readonly shown: readonly T[]; readonly more: Html | null } {
  const count = items.length - most;
  if (count <= 0) return { shown: items, more: null };
  return { shown: items.slice(0, most), more: html`<p class="more">${rest(count)}</p>` };
}
