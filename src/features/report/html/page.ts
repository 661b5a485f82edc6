import { createHash } from "node:crypto";
import type { Inventory } from "../inventory/inventory.ts";
import { accessSection } from "./access-map.ts";
import { calendarSection } from "./calendar.ts";
import { clientsSection } from "./clients.ts";
import { longDate } from "./dates.ts";
import { driftSection } from "./drift.ts";
import { html, type Html, styleSheet } from "./html.ts";
import { limitsSection } from "./limits.ts";
import { policiesSection } from "./policies.ts";
import { styles } from "../styles/styles.ts";
import { findingsSection, pageHeader } from "./summary.ts";
import { tokensSection } from "./tokens.ts";
import { workspacesSection } from "./workspaces.ts";

/** An inventory as one page that needs no other file, no network and no script. */
export function inventoryPage(inventory: Inventory): string {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        ${head(inventory)}
      </head>
      <body>
        <a class="skip" href="#findings">Skip to the findings</a>
        ${pageHeader(inventory)} ${navigation}
        <main>${sections.map((section) => section(inventory))}</main>
        <footer>
          <p>Made by keyward ${inventory.keyward}. The same as data: <code>keyward report --as json</code></p>
        </footer>
      </body>
    </html> `;
  return String(page);
}

const sections: readonly ((inventory: Inventory) => Html)[] = [
  findingsSection,
  workspacesSection,
  accessSection,
  tokensSection,
  calendarSection,
  driftSection,
  policiesSection,
  clientsSection,
  limitsSection,
];

const navigation = html`<nav aria-label="Sections">
  <ul>
    <li><a href="#findings">Findings</a></li>
    <li><a href="#workspaces">Workspaces</a></li>
    <li><a href="#access">Access map</a></li>
    <li><a href="#tokens">Token ages</a></li>
    <li><a href="#calendar">Calendar</a></li>
    <li><a href="#drift">Drift</a></li>
    <li><a href="#policies">Policies</a></li>
    <li><a href="#clients">All clients</a></li>
    <li><a href="#unknown">Not known</a></li>
  </ul>
</nav>`;

/** Nothing may be loaded or run; of styles, only those of this page. */
function head({ read_at, keyward }: Inventory): Html {
  const hash = createHash("sha256").update(styles).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex, nofollow" />
    <meta name="generator" content="keyward ${keyward}" />
    <title>API client access, ${longDate(read_at)}</title>
    ${styleSheet(styles)}`;
}
