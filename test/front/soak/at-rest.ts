import type { BrokenPromise } from "../promises/promises.ts";
import { declaredNames, hadOverlap } from "../promises/pairs.ts";
import { pairOpen } from "./pair-at-rest.ts";
import type { WantedClient, World } from "../world.ts";
import type { Schedule } from "./schedule.ts";

const promise = "a calm apply brings everything to rest";

/** What a last apply with everything well left open: an exit code other than 0, or a token that is in no place. */
export function notAtRest(world: World, schedule: Schedule): readonly BrokenPromise[] {
  const last = world.runs.at(-1);
  if (last === undefined) return [];
  if (last.code !== 0)
    return refusalIsRight(world, schedule) ? [] : [{ promise, what: `it ends with ${last.code}` }];
  return world.wanted
    .flatMap((wanted) => (hadOverlap(world, wanted) ? pairOpen(world, wanted) : singleOpen(world, wanted)))
    .map((what) => ({ promise, what }));
}

function singleOpen(world: World, wanted: WantedClient): readonly string[] {
  return undelivered(world, wanted) ? [`the token of ${wanted.name} is still not delivered`] : [];
}

/** Whether a marker is still pending though keyward issued a token that works and is not in the place. */
function undelivered(world: World, { name, environment = "-", deliverTo = "files" }: WantedClient): boolean {
  const { token, marker } = world.held(name, environment);
  if (deliverTo !== "files" || marker?.includes('"pending"') !== true) return false;
  return world.front.ledger.tokens.some(
    ({ by, client, until, value }) =>
      by === "keyward" &&
      until === null &&
      value !== token &&
      world.front.workspace.clients.get(client)?.name === name,
  );
}

/** Whether somebody else's acts, or names that the server changes, may leave what only a person can settle. */
function refusalIsRight({ front, wanted }: World, { behaviours }: Schedule): boolean {
  const odd = behaviours.names !== "kept" && wanted.some(({ name }) => /[^ -~]|&/.test(name));
  const entries = wanted.flatMap(({ renamedFrom, ...one }) => [
    one,
    { ...one, name: renamedFrom ?? one.name },
  ]);
  const named = new Set(entries.flatMap(declaredNames));
  const touched = front.ledger.effects.some(({ by, name }) => by === "outsider" && named.has(name));
  return odd || touched || wanted.some((one) => isUntraceable(front, one));
}

/** Whether a client was renamed twice before any run applied the first new name: only a person knows which one it is. */
function isUntraceable({ workspace }: World["front"], { name, renamedFrom }: WantedClient): boolean {
  const live = [...workspace.clients.values()].map((client) => client.name);
  return renamedFrom !== undefined && !live.includes(name) && !live.includes(renamedFrom);
}
