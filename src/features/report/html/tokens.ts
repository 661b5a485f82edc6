import { numberText } from "../../../render/words.ts";
import type { TokenState } from "../../../model/token/token.ts";
import type { Inventory } from "../inventory/inventory.ts";
import { ageChart } from "./age-chart.ts";
import { earlierTokens } from "./earlier-tokens.ts";
import { html, type Html } from "./html.ts";

const stateTexts: Readonly<Record<TokenState, string>> = {
  held: "held by their sinks",
  "not-held": "not found in their sinks",
  "reissued-elsewhere": "issued again by somebody else",
  spare: "spare, because of overlap: the other token of the same entry is held",
  pending: "issued and never delivered",
  unknown: "in an unknown state",
};

const states: readonly TokenState[] = [
  "held",
  "not-held",
  "reissued-elsewhere",
  "pending",
  "unknown",
  "spare",
];

/** How old the tokens are, against their limits, and what their sinks hold. */
export function tokensSection({ workspaces }: Inventory): Html {
  const clients = workspaces.flatMap((one) => one.clients ?? []);
  const counted = states.flatMap((state) => {
    const count = clients.filter(({ token }) => token.state === state).length;
    return count === 0 ? [] : [html`<li><b>${numberText(count)}</b> ${stateTexts[state]}</li>`];
  });
  return html`<section id="tokens" aria-labelledby="tokens-title">
    <h2 id="tokens-title">Token ages</h2>
    ${ageChart(clients)}
    ${
      counted.length === 0
        ? null
        : html`<h3>Declared tokens</h3>
            <ul class="inline">
              ${counted}
            </ul>`
    }
    ${earlierTokens(workspaces)}
  </section>`;
}
