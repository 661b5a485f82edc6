import { numberText, plural } from "../../../render/words.ts";
import { findingPhrase, findingText } from "../finding-words.ts";
import { checkedTitle, readText } from "../read-words.ts";
import type { Finding, FindingCode, FindingSeverity, Inventory } from "../inventory/inventory.ts";
import { longDate, timeOfDay } from "./dates.ts";
import { html, type Html, joined } from "./html.ts";
import { name } from "./cells.ts";

/** The section of the page that shows the clients of a finding. */
const sections: Readonly<Record<FindingCode, string>> = {
  "workspace-unread": "workspaces",
  "open-to-any-and-all-folders": "access",
  "open-to-any": "access",
  "open-to-most": "access",
  "all-folders": "access",
  "policy-violated": "policies",
  "policy-warned": "policies",
  "policy-undecided": "policies",
  "token-overdue": "calendar",
  "token-due-soon": "calendar",
  "token-without-limit": "tokens",
  "earlier-token-works": "tokens",
  "token-not-delivered": "clients",
  "token-reissued-elsewhere": "clients",
  "token-not-held": "clients",
  "legacy-key": "clients",
  "no-live-token": "clients",
  unmanaged: "drift",
  drift: "drift",
  "not-live": "drift",
  contested: "drift",
};

const titles: readonly (readonly [FindingSeverity, string])[] = [
  ["high", "Needs action"],
  ["medium", "Needs a decision"],
  ["low", "For information"],
];

/** What the page is about, and when and from what it was made. */
export function pageHeader(inventory: Inventory): Html {
  const { workspaces, read_at, keyward } = inventory;
  return html`<header>
    <p class="brand">keyward</p>
    <h1>API client access</h1>
    <p class="lead">
      ${upperFirst(readText(inventory))}<span class="dot"> · </span
      ><time datetime="${read_at}">${longDate(read_at)}, ${timeOfDay(read_at)}</time>
    </p>
    <dl class="facts">
      <div>
        <dt>Workspaces</dt>
        <dd>
          ${joined(
            workspaces.map(({ workspace }) => name(workspace.name)),
            html`, `,
          )}
        </dd>
      </div>
      <div>
        <dt>Manifests</dt>
        <dd>${commitText(inventory)}</dd>
      </div>
      <div>
        <dt>Made by</dt>
        <dd>keyward ${keyward}, read-only</dd>
      </div>
    </dl>
  </header>`;
}

/** The findings, the worst first, then what was checked without a finding. */
export function findingsSection(inventory: Inventory): Html {
  const { findings, unknowns, workspaces } = inventory;
  const isRead = workspaces.some(({ clients }) => clients !== null);
  const absent = isRead ? findings.filter(({ count }) => count === 0) : [];
  const groups = titles.map(([severity, title]) => group(title, findings.filter(isFound(severity))));
  const unknown = html`<p class="more">
    <a href="#unknown">${plural(unknowns.length, "thing")} could not be found out.</a>
  </p>`;
  return html`<section id="findings" aria-labelledby="findings-title">
    <h2 id="findings-title">Findings</h2>
    ${absent.length === findings.length ? html`<p class="lead">Nothing needs attention.</p>` : null}
    <div class="groups">${groups}</div>
    ${unknowns.length === 0 ? null : unknown}
    ${absent.length === 0 ? null : checked(checkedTitle(inventory), absent)}
  </section>`;
}

function isFound(severity: FindingSeverity): (finding: Finding) => boolean {
  return (finding) => finding.severity === severity && finding.count > 0;
}

function group(title: string, findings: readonly Finding[]): Html {
  if (findings.length === 0) return html``;
  const items = findings.map(
    (one) =>
      html`<li class="${one.severity}">
        <span class="count">${numberText(one.count)}</span>
        <span class="what">
          <a href="#${sections[one.code]}">${findingPhrase(one)}</a>
          <span class="of">of ${numberText(one.of)}</span>
        </span>
      </li>`,
  );
  return html`<div class="group">
    <h3>${title}</h3>
    <ul class="findings">
      ${items}
    </ul>
  </div>`;
}

function checked(title: string, absent: readonly Finding[]): Html {
  const items = absent.map((finding) => html`<li>${findingText(finding)}</li>`);
  return html`<div class="checked">
    <h3>${title}</h3>
    <ul>
      ${items}
    </ul>
  </div>`;
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function commitText({ commit }: Inventory): Html {
  if (commit === null) return html`commit unknown`;
  const state = commit.modified === true ? ", with uncommitted changes" : "";
  return html`commit <code>${commit.id.slice(0, 12)}</code>${state}`;
}
