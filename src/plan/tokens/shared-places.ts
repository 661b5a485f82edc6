import type { Declared } from "../../model/client.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { Site } from "../../model/token/site.ts";
import { at, groupBy, nfc, title } from "../../model/names.ts";
import { problem } from "../../model/make-problem.ts";
import type { Sites, TakenPlace } from "./token-places.ts";

/** A place and the client whose token belongs there. */
interface Use {
  readonly client: Declared;
  readonly site: Site;
}

/**
 * Refuses two declared clients whose tokens share a place, and one client whose token has the same place in two sinks,
 * even if only case, Unicode form, a link or another spelling of the address distinguishes them.
 */
export function sharedPlaceProblems(declared: readonly Declared[], sites: Sites): readonly PlanProblem[] {
  // Both credentials of an entry have one place.
  const owners = declared.filter(({ pair }) => pair?.credential !== "second");
  const uses = owners.flatMap((client) => (sites.get(client) ?? []).map((site) => ({ client, site })));
  return [...groupBy(uses, ({ site }) => spotKey(site)).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : sharing(first, others),
  );
}

/** Refuses a client whose token has the same place as a client of another workspace. */
export function takenPlaceProblems(
  declared: readonly Declared[],
  sites: Sites,
  taken: readonly TakenPlace[],
): readonly PlanProblem[] {
  if (taken.length === 0) return [];
  const owners = new Map(taken.map((one) => [spotKey(one), one]));
  return declared.flatMap((client) =>
    (sites.get(client) ?? []).flatMap((site) => {
      const owner = owners.get(spotKey(site));
      return owner === undefined ? [] : [otherWorkspaces({ client, site }, owner)];
    }),
  );
}

/** Each other client once, however many of its sinks lead there. */
function sharing(first: Use, others: readonly Use[]): readonly PlanProblem[] {
  const byClient = groupBy(others, ({ client }) => at(client.source) + title(client));
  return [...byClient.values()].flatMap(([use]) => {
    if (use === undefined) return [];
    return [use.client === first.client ? twice(first, use) : samePlace(first, use)];
  });
}

/** What two uses of one place have in common: sinks may ignore case, and two sinks may be one folder: therefore only the spot counts. */
export function spotKey({ spot }: Pick<Site, "spot">): string {
  return nfc(nfc(spot).toUpperCase().toLowerCase());
}

function otherWorkspaces({ client, site }: Use, owner: TakenPlace): PlanProblem {
  return problem("same-place", {
    message: `the tokens of ${title(client)} (${at(client.source)}) and of ${title(owner.client)} in the workspace ${owner.workspace} (${at(owner.client.source)}) share one place: ${both(site, owner)}`,
    way: "put {workspace}, or {customer} for the customers of one entry, into the sink's template, or give one of them another sink",
    source: client.source,
  });
}

function samePlace(first: Use, { client, site }: Use): PlanProblem {
  return problem("same-place", {
    message: `the tokens of ${title(first.client)} (${at(first.client.source)}) and ${title(client)} (${at(client.source)}) share one place: ${both(site, first.site)}`,
    way: "put {environment} and {name} into the sink's path, or give one of them another sink",
    source: client.source,
  });
}

function twice(first: Use, { client, site }: Use): PlanProblem {
  return problem("same-place", {
    message: `the token of ${title(client)} would be delivered to one place twice: ${both(site, first.site)}`,
    way: `remove ${site.sink} or ${first.site.sink} from its \`deliver_to\`, or give one of these sinks another place`,
    source: client.source,
  });
}

function both(site: Site, other: Pick<Site, "sink" | "place">): string {
  const own = `${site.place} (${site.sink})`;
  return site.place === other.place && site.sink === other.sink
    ? own
    : `${own}, which is also ${other.place} (${other.sink})`;
}
