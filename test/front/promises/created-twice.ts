import type { ClientLife } from "../server/ledger.ts";
import type { World } from "../world.ts";

/**
 * Two live clients that keyward asked for by one name and environment in two requests, and clients that it created
 * while one of that name had been live since before its run.
 */
export function createdTwice(world: World): readonly string[] {
  const { ledger } = world.front;
  const made = ledger.lives.filter(({ by }) => by === "keyward");
  return made.flatMap((life, index) => {
    const earlier = [
      ...made.slice(0, index).filter((other) => other.request !== life.request),
      ...ledger.lives.filter((other) => other.by !== "keyward" && livedBefore(world, other, life)),
    ].find((other) => sameIdentity(other, life) && overlap(other, life) && !renamed(world, other));
    if (earlier === undefined) return [];
    return [
      `${life.asked} (${life.environment}): ${earlier.id} (by ${earlier.by}) lived, and ${life.id} was made by request ${life.request}`,
    ];
  });
}

function sameIdentity(one: ClientLife, other: ClientLife): boolean {
  return one.asked === other.asked && one.environment === other.environment;
}

function overlap(earlier: ClientLife, later: ClientLife): boolean {
  return earlier.gone === null || earlier.gone > later.born;
}

/** Whether somebody else gave the client another name: then another one may be made. */
function renamed({ front }: World, { id, asked }: ClientLife): boolean {
  return front.ledger.effects.some(
    ({ client, kind, by, name }) => client === id && kind === "update" && by === "outsider" && name !== asked,
  );
}

/** Whether a client of somebody else was live, and shown by lists, when the run began that made the later one. */
function livedBefore({ front, runs }: World, other: ClientLife, later: ClientLife): boolean {
  const run = runs.find(
    ({ first, next }) => later.request !== null && later.request >= first && later.request < next,
  );
  const began = front.ledger.requests[(run?.first ?? 1) - 1]?.at ?? 0;
  return other.born < began - (run?.createLag ?? 0);
}
