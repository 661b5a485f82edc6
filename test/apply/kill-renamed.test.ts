import { describe, expect, it } from "vitest";
import { declared } from "../support/builders.ts";
import { Life } from "../support/memory-life.ts";
import { World } from "../support/memory-run.ts";

const token = { deliver_to: ["vault"], rotate_after: null } as const;

/** Applies, and is killed after this many steps; false if the apply ended first. What was in flight takes effect. */
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

type Edit = "renamed_from" | "id" | "values" | "renamed_from and values";

/** The manifest gives the client another name, in one of the ways to say that it is the same, or other values. */
function edit(world: World, way: Edit): void {
  const [live] = world.api.clients.values();
  const same = way === "id" && live !== undefined ? { id: live.id } : { renamed_from: "before" };
  const named = way === "values" ? { name: "before" } : { name: "after", ...same };
  const values = way === "id" || way === "renamed_from" ? {} : { ip_allow_list: ["192.0.2.77"] };
  world.declared = [declared({ token, ...named, ...values })];
}

/** A world in which keyward was killed after this many steps of creating "before"; `died`: it did not end before. */
async function killed(steps: number): Promise<{ world: World; died: boolean }> {
  const world = new World();
  world.declared = [declared({ name: "before", token })];
  return { world, died: await diesAfter(world, steps) };
}

/** Whether the sink holds the working token of the only client, under its new name or, if it was never lost, its old one. */
function isHeld({ api, sink, declared: [wanted] }: World): boolean {
  const [client, ...others] = api.clients.values();
  const working = client === undefined ? undefined : api.tokens.get(client.id);
  return (
    others.length === 0 &&
    client?.name === wanted?.name &&
    working !== undefined &&
    [...sink.tokens.values()].includes(working)
  );
}

describe("a create that is killed, and whose client the manifest then renames or changes", () => {
  it.each(["renamed_from", "id", "values", "renamed_from and values"] as const)(
    "has its token at the next apply, at whichever step it died, and the next apply too: %s",
    async (way) => {
      let heals = 0;
      for (let first = 0, alive = true; alive; first++) {
        for (let second = 0, again = true; again; second++) {
          const { world, died } = await killed(first);
          alive = died;
          edit(world, way);
          again = await diesAfter(world, second);
          const { outcomes } = await world.apply();
          heals += outcomes.filter(({ action, status }) => action === "rotate" && status === "done").length;
          expect({ first, second, held: isHeld(world) }).toEqual({ first, second, held: true });
          expect({ first, second, changes: (await world.plan()).plan.changes }).toEqual({
            first,
            second,
            changes: [],
          });
        }
      }
      expect(heals).toBeGreaterThan(5);
    },
  );
});
