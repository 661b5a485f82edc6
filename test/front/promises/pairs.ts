import type { IssuedToken } from "../server/ledger.ts";
import { storedName } from "../server/stored-name.ts";
import type { RunRecord, WantedClient, World } from "../world.ts";

/** The name of the second credential of an entry with `overlap`. */
export function secondOf(name: string): string {
  return `${name}-b`;
}

/** The names of the clients that an entry declares. */
export function declaredNames({ name, overlap }: WantedClient): readonly string[] {
  return overlap === true ? [name, secondOf(name)] : [name];
}

/** The names that an entry has had, the one it has now among them. */
export function namesEver({ runs }: World, { name, renamedFrom }: WantedClient): ReadonlySet<string> {
  const names = new Set([name, ...(renamedFrom === undefined ? [] : [renamedFrom])]);
  const entries = runs.flatMap(({ wanted }) => wanted);
  for (let size = 0; size < names.size;) {
    size = names.size;
    for (const one of entries)
      if (names.has(one.name) && one.renamedFrom !== undefined) names.add(one.renamedFrom);
  }
  return names;
}

/** Whether an entry has `overlap`, or had it in a run under any of its names. */
export function hadOverlap(world: World, wanted: WantedClient): boolean {
  const names = namesEver(world, wanted);
  return (
    wanted.overlap === true ||
    world.runs.some((run) => run.wanted.some(({ name, overlap }) => overlap === true && names.has(name)))
  );
}

/** The ids of all clients that ever had the name of one of the two credentials of an entry. */
export function membersOf(world: World, wanted: WantedClient): ReadonlySet<number> {
  const { ledger, workspace } = world.front;
  const names = [...namesEver(world, wanted)].flatMap((name) => [name, secondOf(name)]);
  const known = new Set([...names, ...names.map((name) => storedName(name, workspace.behaviours))]);
  const here = (environment: string | null): boolean => environment === (wanted.environment ?? null);
  return new Set([
    ...ledger.lives
      .filter(({ asked, environment }) => known.has(asked) && here(environment))
      .map(({ id }) => id),
    ...ledger.effects
      .filter(({ name, asked, environment }) => (known.has(name) || known.has(asked)) && here(environment))
      .map(({ client }) => client),
  ]);
}

/** The run that a request belongs to. */
export function runOf({ runs }: World, request: number | null): RunRecord | undefined {
  return runs.find(({ first, next }) => request !== null && request >= first && request < next);
}

/** Whether keyward ended a token, by a request that it sent before this one. */
export function endedBefore({ endedBy }: IssuedToken, next: number): boolean {
  return endedBy?.by === "keyward" && endedBy.request !== null && endedBy.request < next;
}
