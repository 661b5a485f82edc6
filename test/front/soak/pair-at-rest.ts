import { valueOf } from "../promises/outcomes.ts";
import { declaredNames, membersOf } from "../promises/pairs.ts";
import { storedName } from "../server/stored-name.ts";
import type { WantedClient, World } from "../world.ts";

/** What is left open of an entry that has, or had, two credentials. */
export function pairOpen(world: World, wanted: WantedClient): readonly string[] {
  return [...notLive(world, wanted), ...deadPlace(world, wanted), ...undelivered(world, wanted)];
}

/** Each client of the entry lives, once. */
function notLive({ front }: World, wanted: WantedClient): readonly string[] {
  const { clients, behaviours } = front.workspace;
  return declaredNames(wanted).flatMap((name) => {
    const stored = storedName(name, behaviours);
    const count = [...clients.values()].filter(
      (client) => client.name === stored && client.environment === (wanted.environment ?? null),
    ).length;
    return count === 1 ? [] : [`${count} clients ${name} are live`];
  });
}

/** The token in the place works, unless somebody else ended it. */
function deadPlace(world: World, { name, environment = "-" }: WantedClient): readonly string[] {
  const { token } = world.held(name, environment);
  const issued = token === null ? null : world.front.ledger.tokenOf(token);
  if (issued === null || issued.until === null || issued.endedBy?.by === "outsider") return [];
  return [`the token in the place of ${name} ended by request ${issued.endedBy?.request}`];
}

/** A marker that is pending about a client whose token was issued since and is not in the place. */
function undelivered(world: World, wanted: WantedClient): readonly string[] {
  const { name, environment = "-" } = wanted;
  const { token, marker } = world.held(name, environment);
  const parsed: unknown = marker === null ? null : JSON.parse(marker);
  if (valueOf(parsed, "state") !== "pending") return [];
  const about = valueOf(parsed, "about");
  const [id, since] = [valueOf(about, "id"), valueOf(about, "updated_at")];
  const members = membersOf(world, wanted);
  const open = world.front.ledger.tokens.filter(
    ({ by, client, until, value, from }) =>
      by === "keyward" &&
      until === null &&
      value !== token &&
      members.has(client) &&
      (id === client || id === undefined) &&
      (typeof since !== "string" || Math.floor(from) > Date.parse(since)),
  );
  return open.map(({ client }) => `the token of ${name} (id ${client}) is still not delivered`);
}
