import type { Live } from "../../model/client.ts";
import { environmentsSeen } from "../../plan/identity/environments.ts";
import { sameName } from "../../model/names.ts";
import { ageDays } from "../../plan/tokens/token-state.ts";
import { forTerminal } from "../../render/safe.ts";
import { textTable } from "../../render/lists/table.ts";
import type { Style } from "../../render/style.ts";
import { numberText, plural } from "../../render/words.ts";

/** The most clients that are offered as the one whose token is used. */
const mostListed = 5;

/** What is live, in short, and the clients with the newest tokens, numbered: one of them is probably keyward's own. */
export function liveSummary(live: readonly Live[], host: string, now: number, style: Style): string {
  const head = `  ${style.green("ok")}  ${forTerminal(host)} answers: ${plural(live.length, "API client")}`;
  if (live.length === 0) return `${head}\n`;
  const rows = newest(live).map((client, index) => [
    `  ${index + 1}`,
    client.name,
    client.environment ?? "",
    String(client.id),
    ageText(ageDays(client, now)),
  ]);
  const table = textTable({ headings: ["", "Newest tokens", "Environment", "ID", "Issued"], rows }, style);
  const facts = [...counts(live), ...openCount(live)].join(", ");
  return [head, ...(facts === "" ? [] : [`      ${facts}`]), "", ...table, ""].join("\n");
}

/** The clients with the newest tokens, the newest first. */
export function newest(live: readonly Live[]): readonly Live[] {
  const at = ({ token_updated_at }: Live): number => Date.parse(token_updated_at ?? "") || 0;
  return [...live].sort((a, b) => at(b) - at(a) || b.id - a.id).slice(0, mostListed);
}

function counts(live: readonly Live[]): readonly string[] {
  return environmentsSeen(live).map((name) => {
    const count = live.filter(({ environment }) => sameName(environment, name)).length;
    return `${forTerminal(name)} ${numberText(count)}`;
  });
}

function openCount(live: readonly Live[]): readonly string[] {
  const open = live.filter(({ ip_allow_list }) => ip_allow_list.length === 0).length;
  return open === 0 ? [] : [`${numberText(open)} open to every address`];
}

function ageText(days: number | null): string {
  if (days === null) return "";
  return days === 0 ? "today" : `${plural(days, "day")} ago`;
}
