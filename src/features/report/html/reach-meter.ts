import type { Reach } from "../inventory/inventory.ts";
import { html, type Html } from "./html.ts";
import { lengthScale } from "./scales.ts";

/** All IPv4 addresses are two to the power of this. */
const bits = lengthScale(32, 100);

/** From how many addresses a client may be called, as a small bar on a logarithmic scale; the text next to it says the same. */
export function reachMeter({ addresses, count }: Reach): Html {
  const width = addresses === "any" || count === null ? 100 : bits(Math.log2(count + 1));
  return html`<svg class="meter" width="64" height="6" aria-hidden="true">
    <rect class="track" width="100%" height="6" rx="3" />
    <rect class="${addresses}" width="${width.toFixed(1)}%" height="6" rx="3" />
  </svg>`;
}
