import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HeldMarker } from "../../src/model/token/token.ts";
import { declaredPair, live } from "../support/builders.ts";
import type { Fault } from "../support/memory-api.ts";
import { Life } from "../support/memory-life.ts";
import { outcomeLines, World } from "../support/memory-run.ts";
import { MemorySink } from "../support/memory-sink.ts";

const issued = "2026-01-05T10:00:00.000Z";
const earlier = "2025-10-05T10:00:00.000Z";
const name = "loader";
const place = `-/${name}`;

/** An entry with `overlap` and two sinks; nothing is live. */
function empty(): World {
  const world = new World();
  world.sinks = [new MemorySink("vault"), new MemorySink("files")];
  world.declared = declaredPair({ name, token: { deliver_to: ["vault", "files"], rotate_after: null } });
  return world;
}

/** Both credentials are live, and the sinks hold the token of the one with this id: 1 for the first, 2 for the second. */
function settled(inPlace: 1 | 2): World {
  const world = empty();
  for (const id of [1, 2] as const) {
    const token_updated_at = id === inPlace ? issued : earlier;
    const one = live({ id, name: id === 1 ? name : `${name}-b`, token_updated_at, created_at: earlier });
    world.api.clients.set(id, one);
    world.api.tokens.set(id, `token-of-${id}`);
    if (id !== inPlace) continue;
    const marker: HeldMarker = { state: "held", id, name: one.name, environment: null, updated_at: issued };
    for (const sink of world.sinks) {
      sink.tokens.set(place, `token-of-${id}`);
      sink.markers.set(place, marker);
    }
  }
  return world;
}

/** Applies, and is killed after this many steps; false if the apply ended first. Then what was in flight takes effect. */
async function diesAfter(world: World, steps: number): Promise<boolean> {
  const life = new Life(steps);
  world.live(life);
  const ended = world.apply().then(() => false);
  ended.catch(() => undefined);
  const died = await Promise.race([ended, life.over.then(() => true)]);
  await world.clock.run(world.clock.sleep(60_000));
  world.live(new Life());
  return died;
}

/** The places whose token does not work. */
function deadPlaces({ sinks, api }: World): readonly string[] {
  const working = new Set(api.tokens.values());
  return sinks.filter((sink) => !working.has(sink.tokens.get(place) ?? "")).map((sink) => sink.name);
}

const noFault = (): Fault | null => null;

function heal(world: World): Promise<unknown> {
  world.rotate = [];
  world.api.fault = noFault;
  for (const sink of world.sinks) sink.fail = () => false;
  return world.apply();
}

/** What has to hold after the next apply, wherever the one before it died. */
async function expectAtRest(world: World, steps: number): Promise<void> {
  const { plan } = await world.plan();
  const names = [...world.api.clients.values()].map((one) => one.name).sort();
  const rest = { steps, dead: deadPlaces(world), changes: plan.changes, names };
  expect(rest).toEqual({ steps, dead: [], changes: [], names: [name, `${name}-b`] });
}

const faults: readonly (readonly [string, NonNullable<World["api"]["fault"]>])[] = [
  ["nothing goes wrong", noFault],
  [
    "every first answer is lost before its effect",
    ({ nth, kind }) => (nth === 1 && kind !== "list" ? { failure: "lost" } : null),
  ],
  [
    "every first answer is lost after its effect",
    ({ nth, kind }) => (nth === 1 && kind !== "list" ? { failure: "lost", effectAfter: 50 } : null),
  ],
  [
    "the first regenerate takes effect after the next one",
    ({ nth, kind }) => (nth === 1 && kind === "regenerate" ? { failure: "lost", effectAfter: 40_150 } : null),
  ],
  [
    "every answer to a change is lost after its effect",
    ({ kind }) => (["create", "regenerate"].includes(kind) ? { failure: "lost", effectAfter: 50 } : null),
  ],
  [
    "changes are answered 422 after their effect",
    ({ kind, nth }) =>
      nth === 1 && ["create", "regenerate"].includes(kind)
        ? { failure: "status", status: 422, effectAfter: 50 }
        : null,
  ],
];

describe("a first apply of an entry with overlap", () => {
  it.each(faults)(
    "ends with two clients and a working token in each place, wherever it is killed: %s",
    async (_what, fault) => {
      for (let steps = 0; ; steps++) {
        const world = empty();
        world.api.fault = fault;
        const died = await diesAfter(world, steps);
        await heal(world);
        await expectAtRest(world, steps);
        if (!died) break;
        expect(steps).toBeLessThan(500);
      }
    },
  );
});

describe("a rotation of an entry with overlap", () => {
  it.each(faults)(
    "never leaves a place without a working token, wherever it is killed: %s",
    async (_what, fault) => {
      for (const inPlace of [1, 2] as const)
        for (let steps = 0; ; steps++) {
          const world = settled(inPlace);
          world.rotate = [inPlace];
          world.api.fault = fault;
          const died = await diesAfter(world, steps);
          expect({ steps, dead: deadPlaces(world) }).toEqual({ steps, dead: [] });
          // Whatever happens, the token that was in the place goes on working.
          expect(world.api.tokens.get(inPlace)).toBe(`token-of-${inPlace}`);
          await heal(world);
          await expectAtRest(world, steps);
          expect(world.api.tokens.get(inPlace)).toBe(`token-of-${inPlace}`);
          if (!died) break;
          expect(steps).toBeLessThan(500);
        }
    },
  );
});

describe("ending the overlap of an entry", () => {
  it.each(faults)(
    "never touches a place or the token in it, wherever it is killed: %s",
    async (_what, fault) => {
      for (let steps = 0; ; steps++) {
        const world = settled(1);
        world.rotate = [1];
        world.endsOverlap = true;
        world.api.fault = fault;
        const died = await diesAfter(world, steps);
        expect({ steps, token: world.api.tokens.get(1) }).toEqual({ steps, token: "token-of-1" });
        // Only the marker may learn that the other token was thrown away.
        expect(world.sinks.flatMap(({ calls }) => calls).filter((call) => !call.startsWith("mark "))).toEqual(
          [],
        );
        world.endsOverlap = false;
        await heal(world);
        await expectAtRest(world, steps);
        if (!died) break;
        expect(steps).toBeLessThan(500);
      }
    },
  );

  it("ends nothing if another run has delivered that token since the plan was made", async () => {
    const world = settled(1);
    world.rotate = [1];
    world.endsOverlap = true;
    const held: HeldMarker = {
      state: "held",
      id: 2,
      name: `${name}-b`,
      environment: null,
      updated_at: issued,
    };
    const applied = world.clock.run(
      (async () => {
        const report = world.apply(5_000);
        await world.clock.sleep(1_000);
        for (const sink of world.sinks) {
          sink.markers.set(place, held);
          sink.tokens.set(place, "token-of-2");
        }
        return report;
      })(),
    );
    expect(outcomeLines(await applied)).toEqual(["rotate 2 failed sink"]);
    expect(world.api.tokens.get(2)).toBe("token-of-2");
  });
});

describe("turning overlap on for a client that is live", () => {
  it.each(faults)(
    "makes one more client and leaves its token alone, wherever it is killed: %s",
    async (_what, fault) => {
      for (let steps = 0; ; steps++) {
        const world = settled(1);
        world.api.clients.delete(2);
        world.api.tokens.delete(2);
        world.api.fault = fault;
        const died = await diesAfter(world, steps);
        await heal(world);
        await expectAtRest(world, steps);
        expect(world.api.tokens.get(1)).toBe("token-of-1");
        // Only the marker may learn that the other token was thrown away.
        expect(world.sinks.flatMap(({ calls }) => calls).filter((call) => !call.startsWith("mark "))).toEqual(
          [],
        );
        if (!died) break;
        expect(steps).toBeLessThan(500);
      }
    },
  );
});

/** What happens to an entry with `overlap` in a life: runs that die or not, and what others do. */
const events = fc.oneof(
  fc.record({ kind: fc.constant("apply" as const), fault: fc.nat(faults.length - 1), steps: fc.nat(60) }),
  fc.record({ kind: fc.constant("rotate" as const), fault: fc.nat(faults.length - 1), steps: fc.nat(60) }),
  fc.record({ kind: fc.constant("end" as const), fault: fc.nat(faults.length - 1), steps: fc.nat(60) }),
  fc.record({ kind: fc.constant("lose" as const), sink: fc.nat(1), what: fc.constantFrom("marker", "both") }),
  fc.record({ kind: fc.constant("delete" as const), id: fc.constantFrom(1, 2) }),
);

type Event = typeof events extends fc.Arbitrary<infer E> ? E : never;

async function happens(world: World, event: Event): Promise<void> {
  const [first, second] = [name, `${name}-b`].map((one) =>
    [...world.api.clients.values()].find((live) => live.name === one),
  );
  switch (event.kind) {
    case "lose": {
      const sink = world.sinks[event.sink];
      sink?.markers.delete(place);
      if (event.what === "both") sink?.tokens.delete(place);
      return;
    }
    case "delete": {
      const gone = event.id === 1 ? first : second;
      if (gone === undefined) return;
      world.api.clients.delete(gone.id);
      world.api.tokens.delete(gone.id);
      return;
    }
    case "apply":
    case "rotate":
    case "end": {
      world.rotate = event.kind === "apply" || first === undefined ? [] : [first.id];
      world.endsOverlap = event.kind === "end";
      world.api.fault = faults[event.fault]?.[1] ?? noFault;
      await diesAfter(world, event.steps);
      world.endsOverlap = false;
    }
  }
}

describe("the life of an entry with overlap", () => {
  it("never ends the token in a place, and comes to rest with a working one in each place", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(events, { minLength: 1, maxLength: 6 }), async (life) => {
        const world = settled(1);
        for (const event of life) {
          const working = new Set(
            world.sinks.map(({ name: sink }) => sink).filter((sink) => !deadPlaces(world).includes(sink)),
          );
          await happens(world, event);
          const dead = deadPlaces(world).filter((sink) => working.has(sink));
          if (event.kind !== "lose" && event.kind !== "delete")
            expect({ event, dead }).toEqual({ event, dead: [] });
          await heal(world);
        }
        // A value without a marker is never overwritten: somebody moves it away.
        for (const sink of world.sinks) if (!sink.markers.has(place)) sink.tokens.delete(place);
        const { live: clients } = await world.plan();
        world.rotate = clients.filter((one) => one.name === name).map(({ id }) => id);
        await world.apply();
        world.rotate = [];
        await expectAtRest(world, life.length);
      }),
      { numRuns: 150 },
    );
  });
});
