import type { PlaceSeen } from "../places-seen.ts";
import type { RunRecord, WantedClient, World } from "../world.ts";
import { valueOf } from "./outcomes.ts";
import { endedBefore } from "./pairs.ts";

/**
 * Of each entry that had `overlap` in a run and whose place held a working token when it began: that token works when
 * the run has ended, and so does the one that the place holds then, unless somebody else ended it.
 */
export function overlapKept(world: World): readonly string[] {
  return world.runs.flatMap((run) =>
    run.wanted
      .filter(({ overlap }) => overlap === true)
      .flatMap((wanted) => judged(world, run, wanted).map((what) => `${labelOf(run)}: ${what}`)),
  );
}

function judged(world: World, run: RunRecord, wanted: WantedClient): readonly string[] {
  const before = placeOf(run.before, wanted);
  if (before?.works !== true) return [];
  return [...endedToken(world, run, before), ...deadPlace(world, run, placeOf(run.after, wanted))];
}

function placeOf(places: readonly PlaceSeen[], { name, environment }: WantedClient): PlaceSeen | undefined {
  return places.find((place) => place.name === name && place.environment === (environment ?? null));
}

/** A token that was put into the place by a run which could not confirm it is not in use yet: healing replaces it. */
function endedToken({ front }: World, { next }: RunRecord, before: PlaceSeen): readonly string[] {
  const { name, token, marker } = before;
  const issued = front.ledger.tokenOf(token ?? "");
  if (issued === null || !endedBefore(issued, next) || pendingId(marker) === issued.client) return [];
  return [`request ${issued.endedBy?.request} ended the token that was in the place of ${name}`];
}

function deadPlace({ front }: World, { next }: RunRecord, after: PlaceSeen | undefined): readonly string[] {
  const issued = front.ledger.tokenOf(after?.token ?? "");
  if (after === undefined || issued === null)
    return ["a place that held a working token holds none of the server"];
  if (!after.works && issued.endedBy?.by !== "outsider")
    return [`the place of ${after.name} holds a token that ended`];
  return endedBefore(issued, next)
    ? [`request ${issued.endedBy?.request} ended the token that the run left in the place of ${after.name}`]
    : [];
}

/** The client that a pending marker is about. */
function pendingId(marker: string | null): unknown {
  const parsed: unknown = marker === null ? null : JSON.parse(marker);
  return valueOf(parsed, "state") === "pending" ? valueOf(valueOf(parsed, "about"), "id") : null;
}

function labelOf({ args, first, next }: RunRecord): string {
  return `${args.join(" ")} (requests ${first} to ${next - 1})`;
}
