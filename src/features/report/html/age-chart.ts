import { numberText, plural } from "../../../render/words.ts";
import { type AgeGroup, ageGroups } from "../inventory/token-ages.ts";
import type { ClientEntry } from "../inventory/inventory.ts";
import { html, type Html } from "./html.ts";
import { lengthScale, linearAxis } from "./scales.ts";

const height = 44;
const bars = 60;

type Axis = ReturnType<typeof linearAxis>;

/** The ages of tokens as one row of bars for each limit; what is beyond the limit is marked. */
export function ageChart(clients: readonly ClientEntry[]): Html {
  const groups = ageGroups(clients);
  if (groups.length === 0) return html`<p>There is no token of known age.</p>`;
  const axis = linearAxis(longest(groups), 8);
  return html`<figure class="ages">
    ${groups.map((group) => groupRow(group, axis))}
    <div class="axis" aria-hidden="true">${axisLabels(axis)}</div>
    <figcaption>
      Age in days. The height of a bar is the number of tokens of that age, in each row by itself; the line is
      the age at which a token is due.
    </figcaption>
  </figure>`;
}

/** The bars reach at least as far as the limits, and at least 30 days. */
function longest(groups: readonly AgeGroup[]): number {
  const values = groups.flatMap(({ ages, limitDays }) => [limitDays ?? 0, ...oldestOf(ages)]);
  return values.reduce((most, value) => Math.max(most, value), 30);
}

function oldestOf(ages: AgeGroup["ages"]): readonly number[] {
  return ages.length === 0 ? [] : [ages.reduce((most, { days }) => Math.max(most, days), 0)];
}

function groupRow(group: AgeGroup, axis: Axis): Html {
  const summary = groupSummary(group);
  return html`<div class="row">
    <div class="row-head"><b>${groupTitle(group)}</b> <span>${summary}</span></div>
    <svg width="100%" height="${height}" role="img" aria-label="${groupTitle(group)}: ${summary}">
      ${beyond(group, axis)}${axis.ticks.map(({ at }) => html`<line class="grid" x1="${at}" x2="${at}" y1="0" y2="${height}" />`)}
      ${barsOf(group, axis)}
      <line class="base" x1="0" x2="100%" y1="${height - 0.5}" y2="${height - 0.5}" />
      ${limitLine(group, axis)}
    </svg>
  </div>`;
}

function groupTitle({ limit, limitDays }: AgeGroup): string {
  if (limitDays !== null)
    return `Due after ${Number.isInteger(limitDays) ? plural(limitDays, "day") : limit}`;
  const titles: Readonly<Record<string, string>> = {
    never: "Never due",
    undeclared: "Not declared",
    earlier: "Earlier tokens (overlap)",
    undelivered: "Spare, never delivered (overlap)",
  };
  return titles[limit] ?? "Without a limit";
}

function groupSummary({ ages }: AgeGroup): string {
  const due = ages.filter((one) => one.due).length;
  const overdue = due === 0 ? [] : [`${numberText(due)} overdue`];
  const [oldest = 0] = oldestOf(ages);
  return [plural(ages.length, "token"), ...overdue, `the oldest ${plural(oldest, "day")}`].join(", ");
}

function beyond({ limitDays }: AgeGroup, { position }: Axis): Html | null {
  if (limitDays === null) return null;
  return html`<svg x="${position(limitDays)}" width="100%" height="${height}">
    <rect class="beyond" width="100%" height="100%" />
  </svg>`;
}

function limitLine({ limitDays }: AgeGroup, { position }: Axis): Html | null {
  if (limitDays === null) return null;
  const at = position(limitDays);
  return html`<line class="limit" x1="${at}" x2="${at}" y1="0" y2="${height}" />`;
}

function barsOf({ ages, limitDays }: AgeGroup, { end, position }: Axis): readonly Html[] {
  const width = end / bars;
  const counts = Array.from({ length: bars }, () => ({ within: 0, due: 0 }));
  for (const { days, due } of ages) {
    const bar = counts[Math.min(bars - 1, Math.floor(days / width))];
    if (bar !== undefined) bar[due ? "due" : "within"] += 1;
  }
  const length = lengthScale(
    counts.reduce((highest, { within, due }) => Math.max(highest, within, due), 1),
    height - 6,
  );
  const limit = limitDays ?? end;
  return counts.flatMap(({ within, due }, index) => {
    const [from, to] = [index * width, (index + 1) * width];
    // A bar that the limit divides is drawn as two.
    const parts = [
      { kind: "within", count: within, from, to: from < limit ? Math.min(to, limit) : to },
      { kind: "due", count: due, from: to > limit ? Math.max(from, limit) : from, to },
    ];
    return parts
      .filter(({ count }) => count > 0)
      .map((part) => {
        const tall = length(part.count);
        const range = `${Math.round(part.from)} to ${Math.round(part.to)} days: ${plural(part.count, "token")}`;
        return html`<rect
          class="${part.kind}"
          x="${position(part.from)}"
          width="${position(part.to - part.from)}"
          y="${(height - 1 - tall).toFixed(1)}"
          height="${tall.toFixed(1)}"
          ><title>${range}</title></rect
        >`;
      });
  });
}

function axisLabels({ ticks }: Axis): Html {
  const last = ticks.length - 1;
  return html`<svg width="100%" height="20">
    ${ticks.map(
      ({ value, at }, index) =>
        html`<text
          class="${index % 2 === 1 ? "minor" : ""}"
          x="${at}"
          y="14"
          text-anchor="${index === 0 ? "start" : index === last ? "end" : "middle"}"
          >${numberText(value)}</text
        >`,
    )}
  </svg>`;
}
