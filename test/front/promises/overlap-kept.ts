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

/** A token that a run put into the place, and was ended before it could write that down: healing replaces it. */
function endedToken({ front }: World, { next }: RunRecord, before: PlaceSeen): readonly string[] {
  const { name, token, marker } = before;
  const issued = front.ledger.tokenOf(token ?? "");
  if (issued === null || !endedBefore(issued, next)) return [];
  if (isPendingAbout(marker, issued.client, front.ledger.life(issued.client)?.asked)) return [];
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

/** Whether a marker is pending about a client; about one that is being created it knows only the name. */
function isPendingAbout(marker: string | null, client: number, asked: string | undefined): boolean {
  const parsed: unknown = marker === null ? null : JSON.parse(marker);
  if (valueOf(parsed, "state") !== "pending") return false;
  const about = valueOf(parsed, "about");
  const id = valueOf(about, "id");
  return id === client || (id === undefined && valueOf(parsed, "name") === asked);
}

function labelOf({ args, first, next }: RunRecord): string {
  return `${args.join(" ")} (requests ${first} to ${next - 1})`;
}
