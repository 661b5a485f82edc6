import { describe, expect, it } from "vitest";
import type { Declared, Live } from "../../src/model/client.ts";
import type { HeldMarker } from "../../src/model/token/token.ts";
import { tokenState } from "../../src/plan/tokens/token-state.ts";
import { declared, live } from "../support/builders.ts";
import type { Fault } from "../support/memory-api.ts";
import { Life } from "../support/memory-life.ts";
import { outcomeLines, World } from "../support/memory-run.ts";
import { MemorySink } from "../support/memory-sink.ts";

const issued = "2026-01-05T10:00:00.000Z";

function client(name: string, sinks: readonly string[]): Declared {
  return declared({ name, token: { deliver_to: sinks, rotate_after: null } });
}

/** A client whose token the sinks hold. */
function held(world: World, id: number, name: string): Live {
  const one = live({ id, name, token_updated_at: issued });
  world.api.clients.set(id, one);
  world.api.tokens.set(id, `old-token-of-${id}`);
  const marker: HeldMarker = { state: "held", id, name, environment: null, updated_at: issued };
  for (const sink of world.sinks) {
    const place = sink.place({ id: null, workspace: "main", customer: null, name, environment: null });
    sink.tokens.set(place, `old-token-of-${id}`);
    sink.markers.set(place, marker);
  }
  return one;
}

function scene(fault: (world: World) => void): World {
  const world = new World();
  world.sinks = [new MemorySink("vault"), new MemorySink("files")];
  held(world, 1, "kept");
  held(world, 2, "rotated");
  world.declared = ["kept", "rotated", "made", "made-too"].map((name) => client(name, ["vault", "files"]));
  world.rotate = [2];
  fault(world);
  return world;
}

/** Clients whose token not every sink has, and that no marker mentions. */
async function orphans(world: World): Promise<readonly string[]> {
  const { live: clients, places } = await world.plan();
  return clients
    .filter((one) => {
      const [, found] = [...places].find(([{ name }]) => name === one.name) ?? [null, []];
      const everywhere = found.every(({ sink, place }) => {
        const tokens = world.sinks.find(({ name }) => name === sink)?.tokens;
        return tokens?.get(place) === world.api.tokens.get(one.id);
      });
      return !everywhere && tokenState(one, found) !== "pending";
    })
    .map(({ name }) => name);
}

/** Applies, and is killed after this many steps; false if the apply ended first. */
async function diesAfter(world: World, steps: number): Promise<boolean> {
  const life = new Life(steps);
  world.live(life);
  const ended = world.apply().then(() => false);
  ended.catch(() => undefined);
  return Promise.race([ended, life.over.then(() => true)]);
}

/** What was in flight takes effect; then the next process starts. */
async function afterDeath(world: World): Promise<void> {
  await world.clock.run(world.clock.sleep(60_000));
  world.live(new Life());
}

async function deathAtEveryStep(fault: (world: World) => void): Promise<number> {
  for (let steps = 0; ; steps++) {
    const world = scene(fault);
    const died = await diesAfter(world, steps);
    await afterDeath(world);
    expect({ steps, orphans: await orphans(world) }).toEqual({ steps, orphans: [] });
    world.rotate = [];
    world.api.fault = () => null;
    for (const sink of world.sinks) sink.fail = () => false;
    const healing = await world.apply();
    const wrong = healing.outcomes.filter(({ status }) => status !== "done");
    expect({ steps, wrong }).toEqual({ steps, wrong: [] });
    expect({ steps, story: outcomeLines(healing).filter((line) => line === "rotate 1 done") }).toEqual({
      steps,
      story: [],
    });
    expect({ steps, changes: (await world.plan()).plan.changes }).toEqual({ steps, changes: [] });
    for (const one of world.api.clients.values()) {
      for (const sink of world.sinks)
        expect(sink.tokens.get(`-/${one.name}`)).toBe(world.api.tokens.get(one.id));
    }
    expect(world.api.clients.size).toBe(4);
    if (!died) return steps;
  }
}

const lost = (effectAfter?: number): Fault => ({
  failure: "lost",
  ...(effectAfter === undefined ? {} : { effectAfter }),
});

describe("a run that is killed", () => {
  it("loses no token, at whichever step it dies, and heals at the next apply", async () => {
    expect(await deathAtEveryStep(() => {})).toBeGreaterThan(20);
  });

  it("loses none if every first answer to a create is lost", async () => {
    await deathAtEveryStep((world) => {
      world.api.fault = ({ kind, nth }) => (kind === "create" && nth === 1 ? lost(50) : null);
    });
  });

  it.each([404, 422, 429])("loses none if every create is answered %d after its effect", async (status) => {
    await deathAtEveryStep((world) => {
      world.api.fault = ({ kind, nth }) =>
        kind === "create" && nth === 1 ? { failure: "status", status, effectAfter: 50 } : null;
    });
  });

  it("loses none if every regenerate is answered 422 after its effect", async () => {
    await deathAtEveryStep((world) => {
      world.api.fault = ({ kind }) =>
        kind === "regenerate" ? { failure: "status", status: 422, effectAfter: 50 } : null;
    });
  });

  it("loses none if every regenerate takes effect and its answer is lost", async () => {
    await deathAtEveryStep((world) => {
      world.api.fault = ({ kind }) => (kind === "regenerate" ? lost(50) : null);
    });
  });

  it("loses none if a lost regenerate takes effect after the next one", async () => {
    await deathAtEveryStep((world) => {
      world.api.fault = ({ kind, nth }) => (kind === "regenerate" && nth === 1 ? lost(40_150) : null);
    });
  });

  it("loses none if one sink takes no token", async () => {
    await deathAtEveryStep((world) => {
      const files = world.sinks[1];
      if (files !== undefined) files.fail = (call) => call === "deliver";
    });
  });

  it("loses none if it is killed again and again, while it heals", async () => {
    for (let steps = 0; steps < 12; steps++) {
      const world = scene(() => {});
      await diesAfter(world, 17);
      await afterDeath(world);
      world.rotate = [];
      for (let death = 0; death < 4; death++) {
        await diesAfter(world, 4 + steps);
        await afterDeath(world);
        expect({ steps, death, orphans: await orphans(world) }).toEqual({ steps, death, orphans: [] });
      }
    }
  });
});
