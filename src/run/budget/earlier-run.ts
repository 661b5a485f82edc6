import type { Clock } from "../../model/clock.ts";
import type { PendingMarker } from "../../model/token/token.ts";
import type { Formers } from "../../plan/tokens/inherit-pending.ts";
import type { Places } from "../../plan/tokens/token-places.ts";
import type { System } from "../system.ts";
import type { Waits } from "./waits.ts";

/**
 * How long after its marker was written a request of a run that died may have been sent, in ms: it waits for its turn in
 * the queue, and a server may hold the queue for ten minutes.
 */
const longestQueueMs = 15 * 60_000;

/** A workspace that was planned, with the places of tokens that were read for it, also those of former names. */
interface PlannedWorkspace {
  readonly workspace: unknown;
  readonly planned: { readonly input: { readonly tokens: Places; readonly formers: Formers } } | null;
  readonly timeoutMs: number;
}

/**
 * The attempts; if a run that died a moment ago may have sent a request that still takes effect, they are made again
 * when Workato can no longer carry it out (`--timeout`). Otherwise its client would be created a second time, or its
 * token would end the one that this run delivers.
 */
export async function afterEarlierRun<A extends PlannedWorkspace>(
  attempts: readonly A[],
  plan: (workspace: A["workspace"]) => Promise<A>,
  { system, waits }: { readonly system: System; readonly waits: Waits },
): Promise<readonly A[]> {
  const recentOf = (one: A): readonly PendingMarker[] =>
    pendingOf(one).filter((marker) => isRecent(marker, system.clock));
  const open = attempts.filter((one) => recentOf(one).length > 0);
  if (open.length === 0) return attempts;
  const ms = Math.max(...open.map(({ timeoutMs }) => timeoutMs));
  const names = open.flatMap(recentOf).map(({ name }) => `"${name}"`);
  waits.show(null, {
    ms,
    purpose: "to plan",
    why: `an earlier run ended while it created clients or issued tokens (${named(names)}), and Workato may still carry that out`,
    shortened: false,
  });
  await system.clock.sleep(ms, system.stop).catch(() => system.stop.throwIfAborted());
  const again = async (one: A): Promise<A> => (open.includes(one) ? plan(one.workspace) : one);
  return Promise.all(attempts.map(again));
}

function pendingOf({ planned }: PlannedWorkspace): readonly PendingMarker[] {
  if (planned === null) return [];
  const { tokens, formers } = planned.input;
  const places = [...tokens.values(), ...[...formers.values()].map((former) => former.places)].flat();
  return places.flatMap(({ reading }) =>
    reading.kind === "marked" && reading.marker.state === "pending" ? [reading.marker] : [],
  );
}

/** The clocks of two machines may differ: a marker of the future is recent, too. */
function isRecent({ marked_at }: PendingMarker, clock: Clock): boolean {
  return typeof marked_at === "string" && Date.parse(marked_at) > clock.now() - longestQueueMs;
}

function named(names: readonly string[]): string {
  const shown = [...new Set(names)];
  return shown.length > 3 ? `${shown.slice(0, 3).join(", ")} and ${shown.length - 3} more` : shown.join(", ");
}
