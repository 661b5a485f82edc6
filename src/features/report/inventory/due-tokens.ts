import { dayMs } from "../../../util/duration.ts";
import type { ClientEntry, WorkspaceInventory } from "./inventory.ts";

/** A token that is, or becomes, due. */
export interface DueToken {
  readonly workspace: string;
  readonly client: ClientEntry;
  /** Milliseconds since 1970. */
  readonly due: number;
}

/** The tokens with a limit, the one that is due first before the others. */
export function dueTokens(workspaces: readonly WorkspaceInventory[]): readonly DueToken[] {
  return workspaces
    .flatMap(({ workspace, clients }) =>
      (clients ?? []).flatMap((client) => {
        const { due_at } = client.token;
        return due_at === null ? [] : [{ workspace: workspace.name, client, due: Date.parse(due_at) }];
      }),
    )
    .sort((a, b) => a.due - b.due || a.client.id - b.client.id);
}

/** A part of the calendar, from its first moment up to its end (ms since 1970). */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The next 52 weeks from `now`, with the number of tokens that become due in each. */
export function weeksFrom(now: number, tokens: readonly DueToken[]): readonly Period[] {
  const week = 7 * dayMs;
  return counted(
    Array.from({ length: 53 }, (_, at) => now + at * week),
    tokens,
  );
}

/** The month of `now` and the 12 after it, in UTC, with the number of tokens that become due in each after `now`. */
export function monthsFrom(now: number, tokens: readonly DueToken[]): readonly Period[] {
  const first = new Date(now);
  const starts = Array.from({ length: 14 }, (_, at) =>
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + at),
  );
  return counted(
    starts,
    tokens.filter(({ due }) => due >= now),
  );
}

function counted(starts: readonly number[], tokens: readonly DueToken[]): readonly Period[] {
  return starts.slice(0, -1).map((from, at) => {
    const to = starts[at + 1] ?? from;
    return { from, to, count: tokens.filter(({ due }) => due >= from && due < to).length };
  });
}
