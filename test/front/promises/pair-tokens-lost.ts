import type { IssuedToken } from "../server/ledger.ts";
import type { RunRecord, WantedClient, World } from "../world.ts";
import { membersOf, namesEver, runOf, secondOf } from "./pairs.ts";

/**
 * The working tokens of an entry that has, or had, two credentials, which keyward issued and which never were in a place,
 * apart from those that are thrown away on purpose: of a second client that is created, and of an overlap that is ended.
 * `kept`: the tokens that are where they should be.
 */
export function pairTokensLost(
  world: World,
  wanted: WantedClient,
  kept: ReadonlySet<string | null>,
): readonly IssuedToken[] {
  const { ledger, workspace } = world.front;
  const members = membersOf(world, wanted);
  const placed = placedEver(world);
  return ledger.tokens.filter(
    (token) =>
      token.by === "keyward" &&
      token.until === null &&
      members.has(token.client) &&
      workspace.clients.has(token.client) &&
      !kept.has(token.value) &&
      !placed.has(token.value) &&
      !isThrownAway(world, wanted, token),
  );
}

/** Every token that was in a place when a run began or ended. */
function placedEver({ runs }: World): ReadonlySet<string | null> {
  return new Set(runs.flatMap(({ before, after }) => [...before, ...after].map(({ token }) => token)));
}

/**
 * Whether a token was issued to be thrown away: by a run that ends the overlap, or by one that makes the client while the
 * place holds the other's token or is about to get it.
 */
function isThrownAway(world: World, wanted: WantedClient, { client, request }: IssuedToken): boolean {
  const run = runOf(world, request);
  if (run === undefined) return false;
  if (run.args.includes("--end-overlap")) return true;
  const made = world.front.ledger.life(client);
  if (made === null || !isSentBy(run, made.request)) return false;
  const names = namesEver(world, wanted);
  return [...names].map(secondOf).includes(made.asked) || placeHeldOther(world, run, names, client);
}

function isSentBy({ first, next }: RunRecord, request: number | null): boolean {
  return request !== null && request >= first && request < next;
}

function placeHeldOther(
  { front }: World,
  { before }: RunRecord,
  names: ReadonlySet<string>,
  client: number,
): boolean {
  return before.some(
    ({ name, token, works }) =>
      names.has(name) && works && front.ledger.tokenOf(token ?? "")?.client !== client,
  );
}
