import type { Inventory } from "../inventory/inventory.ts";
import { unknownTexts } from "../unknown-words.ts";
import { html, type Html } from "./html.ts";

/** What could not be found out, and what the page is not about. */
export function limitsSection(inventory: Inventory): Html {
  const unknown = unknownTexts(inventory).map((text) => html`<li><bdi>${text}</bdi></li>`);
  return html`<section id="unknown" aria-labelledby="unknown-title">
    <h2 id="unknown-title">What this report does not know</h2>
    ${
      unknown.length === 0
        ? html`<p>Everything that was asked for could be read.</p>`
        : html`<ul>
            ${unknown}
          </ul>`
    }
    <h3>What it is not about</h3>
    <ul>
      <li>People who can sign in to Workato, and clients of API platform collections.</li>
      <li>What a role permits: Workato shows the privileges of a role on its own page.</li>
      <li>Whether a token was used, or copied from the place to which it was delivered.</li>
    </ul>
  </section>`;
}
