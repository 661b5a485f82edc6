import { expect, onTestFinished } from "vitest";
import { brokenPromises } from "./promises/promises.ts";
import { type Outcome, outcomesOf } from "./promises/outcomes.ts";
import type { SeenRequest } from "./server/ledger.ts";
import { type RunRecord, World, type WorldOptions } from "./world.ts";

/** Opens a world that is closed when the test that opens it has finished. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const world = await World.open(options);
  onTestFinished(() => world.close());
  return world;
}

/** The requests of some calls that a run sent. */
export function sentBy(
  world: World,
  run: RunRecord,
  ...calls: readonly SeenRequest["call"][]
): readonly SeenRequest[] {
  return world.front.ledger
    .requestsOf(...calls)
    .filter(({ number }) => number >= run.first && number < run.next);
}

/** Expects that every promise held. */
export function expectPromisesKept(world: World): void {
  expect(brokenPromises(world)).toEqual([]);
}

/** The only outcome of a run, with what it printed where there is another number of them. */
export function outcomeOf(run: RunRecord): Outcome {
  const [outcome, ...others] = outcomesOf(run);
  if (outcome === undefined || others.length > 0)
    throw new Error(`${others.length + (outcome === undefined ? 0 : 1)} outcomes: ${run.out}${run.err}`);
  return outcome;
}

/** Everything that a run printed. */
export function printed({ out, err }: RunRecord): string {
  return `${out}\n${err}`;
}

/** Clients of a name that live. */
export function living(world: World, name: string): readonly number[] {
  return [...world.front.workspace.clients.values()]
    .filter((client) => client.name === name)
    .map(({ id }) => id);
}

/** Expects one live client of the name, whose working token is in its place. */
export function expectWhole(world: World, name: string): void {
  const [id, ...others] = living(world, name);
  expect(others).toEqual([]);
  expect(world.held(name).token).toBe(world.front.ledger.liveToken(id ?? 0)?.value);
  expectPromisesKept(world);
}

/** Applies once more, with everything well, and expects that all is done. */
export async function expectHealed(world: World, name: string): Promise<void> {
  world.front.obey([]);
  const healing = await world.apply();
  expect(healing.code, printed(healing)).toBe(0);
  expectWhole(world, name);
}
