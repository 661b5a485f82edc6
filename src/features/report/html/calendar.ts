import { groupBy } from "../../../model/names.ts";
import { numberText, plural } from "../../../render/words.ts";
import { dayMs } from "../../../util/duration.ts";
import { type DueToken, dueTokens, monthsFrom, type Period, weeksFrom } from "../inventory/due-tokens.ts";
import type { Inventory } from "../inventory/inventory.ts";
import { ageCell, clientName, whereText } from "./cells.ts";
import { day, monthName, shortMonthName } from "./dates.ts";
import { html, type Html } from "./html.ts";
import { lengthScale, type Position, type Tick, timeAxis } from "./scales.ts";
import { cutRows, dataTable } from "./table.ts";

const height = 92;
const base = height - 20;
/** The table lists the tokens that are overdue, and those of this many days. */
const listedDays = 90;
const mostRows = 200;

/** When which tokens are due: by week, by month, and one by one for the next three months. */
export function calendarSection({ workspaces, read_at }: Inventory): Html {
  const now = Date.parse(read_at);
  const tokens = dueTokens(workspaces);
  const overdue = tokens.filter(({ client }) => client.token.due).length;
  const body =
    tokens.length === 0
      ? html`<p>No token has a limit of its age, so none becomes due.</p>`
      : html`${weekChart(now, tokens, overdue)}${months(now, tokens, overdue)}${dueTable(now, tokens)}`;
  return html`<section id="calendar" aria-labelledby="calendar-title">
    <h2 id="calendar-title">Rotation calendar</h2>
    ${body}
  </section>`;
}

function weekChart(now: number, tokens: readonly DueToken[], overdue: number): Html {
  const weeks = weeksFrom(now, tokens);
  const last = weeks.at(-1)?.to ?? now;
  const { position, ticks } = timeAxis(now, last);
  const most = weeks.reduce((highest, { count }) => Math.max(highest, count), 1);
  const soon = weeks.reduce((sum, { count }) => sum + count, 0);
  const summary = `${plural(overdue, "token")} overdue, ${numberText(soon)} due in the next 52 weeks, at most ${numberText(most)} in a week`;
  return html`<figure class="weeks">
    <svg width="100%" height="${height}" role="img" aria-label="${summary}">
      ${ticks.map(monthMark)}${weekBars(weeks, most, position)}
      <line class="base" x1="0" x2="100%" y1="${base}" y2="${base}" />
    </svg>
    <figcaption>
      Tokens that become due in each of the next 52 weeks: at most ${numberText(most)} in one week.
    </figcaption>
  </figure>`;
}

function weekBars(weeks: readonly Period[], most: number, position: Position): readonly Html[] {
  const length = lengthScale(most, base - 2);
  return weeks
    .filter(({ count }) => count > 0)
    .map(({ from, count }) => {
      const tall = length(count);
      const week = new Date(from).toISOString().slice(0, 10);
      const title = `Week of ${week}: ${plural(count, "token")}`;
      return html`<rect
        class="week"
        x="${position(from)}"
        width="1.923%"
        y="${(base - tall).toFixed(1)}"
        height="${tall.toFixed(1)}"
        ><title>${title}</title></rect
      >`;
    });
}

function monthMark({ value, at }: Tick, index: number): Html {
  const kind = index % 2 === 1 ? "minor" : "";
  return html`<line class="grid" x1="${at}" x2="${at}" y1="0" y2="${base}" /><text
      class="${kind}"
      x="${at}"
      y="${height - 4}"
      >${shortMonthName(new Date(value))}</text
    >`;
}

function months(now: number, tokens: readonly DueToken[], overdue: number): Html {
  const tiles = monthsFrom(now, tokens).map(
    ({ from, count }) =>
      html`<li class="${count === 0 ? "zero" : ""}">
        <b>${numberText(count)}</b
        ><span>${shortMonthName(new Date(from))} ${new Date(from).getUTCFullYear()}</span>
      </li>`,
  );
  const first = html`<li class="${overdue === 0 ? "zero" : "overdue"}">
    <b>${numberText(overdue)}</b><span>overdue</span>
  </li>`;
  return html`<ol class="months" aria-label="Tokens that become due, by month">
    ${first}${tiles}
  </ol>`;
}

const columns = [
  { title: "Due on" },
  { title: "Client" },
  { title: "Workspace, environment" },
  { title: "Rotate after" },
  { title: "Age", kind: "number" },
] as const;

function dueTable(now: number, tokens: readonly DueToken[]): Html {
  const listed = tokens.filter(({ due }) => due <= now + listedDays * dayMs);
  const { shown, more } = cutRows(
    listed,
    mostRows,
    (count) => `${plural(count, "later token")} not shown here: each has its date under All clients.`,
  );
  if (shown.length === 0) return html`<p>No token becomes due in the next ${listedDays} days.</p>`;
  const rows = [...groupBy(shown, monthOf)].flatMap(([month, sharing]) => [
    html`<tr class="divider">
      <th colspan="5" scope="colgroup">${month}</th>
    </tr>`,
    ...sharing.map(dueRow),
  ]);
  return html`<h3>Overdue, and due in the next ${listedDays} days</h3>
    ${dataTable("Tokens that are due next", columns, rows)}${more}`;
}

function monthOf({ due, client }: DueToken): string {
  return client.token.due ? "Overdue" : monthName(new Date(due));
}

function dueRow({ workspace, client }: DueToken): Html {
  const { token } = client;
  return html`<tr class="${token.due ? "late" : ""}">
    <td>${day(token.due_at)}</td>
    <th scope="row">${clientName(client)}</th>
    <td>${whereText(workspace, client.environment)}</td>
    <td>${token.rotate_after}</td>
    <td class="number">${ageCell(token.age_days)}</td>
  </tr>`;
}
